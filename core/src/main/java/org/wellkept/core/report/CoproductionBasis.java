package org.wellkept.core.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.coproduction.Rung;
import org.wellkept.core.release.ActivityStanding;
import org.wellkept.core.release.CoproductionRecords;
import org.wellkept.core.report.PaperFigure.Counted;
import org.wellkept.core.snapshot.SnapshotPromise;

/**
 * What a paper tells of co-production: counts of activities and of promises, never of people, and of what was felt only what
 * the latest release tells. Pure.
 */
final class CoproductionBasis {

    private final List<ActivityStanding> all;
    private final List<ActivityStanding> own;
    private final List<Basis.Gathered> figures = new ArrayList<>();

    private CoproductionBasis(List<ActivityStanding> all) {
        this.all = all;
        this.own = all.stream().filter(activity -> !activity.asPublished()).toList();
    }

    /** @param promises those of the snapshot, by which the shaped ones are known */
    static List<Basis.Gathered> of(CoproductionRecords records, List<SnapshotPromise> promises) {
        CoproductionBasis basis = new CoproductionBasis(records.activities());
        basis.shaped(records.shaped(), promises);
        basis.activities();
        return basis.figures;
    }

    private void shaped(List<String> shaped, List<SnapshotPromise> promises) {
        Map<String, SnapshotPromise> byReference = PaperSource.byReference(promises);
        List<Counted> counted = shaped.stream()
                .map(byReference::get)
                .filter(promise -> promise != null)
                .map(promise -> PaperFigures.counted(promise, null))
                .toList();
        add("shaped", "promises that co-production shaped", counted, promises.size());
    }

    private void activities() {
        add(
                "activities",
                "activities that the board hears of",
                all.stream().map(CoproductionBasis::counted).toList(),
                null);
        int count = own.size();
        add("told", "activities whose people were told what came of it", activity -> activity.toldOn() != null, count);
        add(
                "late",
                "activities whose people should have been told, and were not",
                activity -> activity.daysLate() > 0,
                count);
        add("waiting", "activities whose people are still to be told, in time", ActivityStanding::isWaiting, count);
        int felt = number(activity -> activity.felt() != null);
        for (Rung rung : Rung.values()) {
            add(
                    "claimed." + rung.code(),
                    "activities that are claimed to be " + in(rung),
                    activity -> activity.claimed() == rung,
                    count);
            add(
                    "felt." + rung.code(),
                    "activities that were felt to be " + in(rung),
                    activity -> activity.felt() == rung,
                    felt);
        }
        add("gaps", "activities that were felt two rungs lower than claimed, or more", ActivityStanding::gap, felt);
        add(
                "paymentOffered",
                "activities whose people were offered payment",
                activity -> Boolean.TRUE.equals(activity.paymentOffered()),
                number(activity -> activity.paymentOffered() != null));
    }

    private static String in(Rung rung) {
        return rung.words().toLowerCase(Locale.UK);
    }

    private int number(Predicate<ActivityStanding> which) {
        return (int) own.stream().filter(which).count();
    }

    private void add(String key, String words, Predicate<ActivityStanding> which, int base) {
        add(
                key,
                words,
                own.stream().filter(which).map(CoproductionBasis::counted).toList(),
                base);
    }

    private void add(String key, String words, List<Counted> counted, @Nullable Integer base) {
        figures.add(new Basis.Gathered(
                new FigureKey("coproduction." + key),
                Basis.Part.COPRODUCTION,
                words,
                BigDecimal.valueOf(counted.size()),
                base == null ? null : BigDecimal.valueOf(base),
                Basis.Unit.COUNT,
                null,
                counted));
    }

    private static Counted counted(ActivityStanding activity) {
        return new Counted(
                activity.reference(),
                activity.title(),
                activity.open() ? Paths.activity(activity.reference()) : null,
                null);
    }
}
