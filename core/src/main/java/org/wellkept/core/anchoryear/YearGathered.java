package org.wellkept.core.anchoryear;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.anchoryear.AnchorRollup.Body;
import org.wellkept.core.anchoryear.AnchorRollup.SameBodies;
import org.wellkept.core.anchoryear.AnchorRollup.Share;
import org.wellkept.core.anchoryear.AnchorRollup.Tally;
import org.wellkept.core.dates.FinancialYear;

/**
 * All that counts of a year under the bodies of a circle, each figure once.
 *
 * @param bodies by name
 * @param small the slugs of those that are asked less
 * @param near the slugs of the bodies whose silence the reader may know of, as one of their partners
 * @param told what counts; a body that took over from several can have several of one figure
 * @param toldAnything the slugs of the bodies that told a figure or a level
 */
record YearGathered(
        FinancialYear year,
        List<Body> bodies,
        Set<String> small,
        Set<String> near,
        List<BodyFigure> told,
        Set<String> toldAnything) {

    YearGathered {
        bodies = List.copyOf(bodies);
        small = Set.copyOf(small);
        near = Set.copyOf(near);
        told = List.copyOf(told);
        toldAnything = Set.copyOf(toldAnything);
    }

    List<BodyFigure> of(AnchorFigure figure) {
        return told.stream().filter(one -> one.figure() == figure).toList();
    }

    /** The bodies that are asked for a figure and did not answer. */
    List<Body> silentOn(AnchorFigure figure) {
        Set<String> answered = slugs(of(figure).stream().filter(BodyFigure::isAnswer));
        return bodies.stream()
                .filter(body -> figure.isAskedOf(small.contains(body.slug())) && !answered.contains(body.slug()))
                .toList();
    }

    Tally tally(AnchorFigure figure) {
        List<BodyFigure> answers =
                of(figure).stream().filter(BodyFigure::isAnswer).toList();
        int answered = slugs(answers.stream()).size();
        Set<String> withValue = slugs(answers.stream().filter(one -> one.told().value() != null));
        Set<String> guarded = slugs(answers.stream().filter(BodyFigure::fewerThanFive));
        return new Tally(
                sum(answers.stream()),
                answered + silentOn(figure).size(),
                answered,
                (int) slugs(answers.stream()).stream()
                        .filter(slug -> !withValue.contains(slug) && !guarded.contains(slug))
                        .count(),
                guarded.size(),
                share(answers));
    }

    private static @Nullable Share share(List<BodyFigure> answers) {
        List<BodyFigure> both =
                answers.stream().filter(one -> one.whole() != null).toList();
        BigDecimal part = sum(both.stream());
        return part == null
                ? null
                : new Share(
                        part,
                        both.stream()
                                .flatMap(one -> Stream.ofNullable(one.whole()))
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        slugs(both.stream()).size());
    }

    /** The change from the year before among the bodies that told the figure in both; null where none did. */
    @Nullable
    SameBodies sameAs(YearGathered before, AnchorFigure figure) {
        Map<String, BigDecimal> then = before.values(figure);
        Map<String, BigDecimal> now = values(figure);
        Set<String> both = new HashSet<>(then.keySet());
        both.retainAll(now.keySet());
        return both.isEmpty() ? null : new SameBodies(both.size(), sum(then, both), sum(now, both));
    }

    private static BigDecimal sum(Map<String, BigDecimal> values, Set<String> of) {
        return of.stream()
                .flatMap(slug -> Stream.ofNullable(values.get(slug)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Map<String, BigDecimal> values(AnchorFigure figure) {
        Map<String, BigDecimal> values = new HashMap<>();
        of(figure).forEach(one -> {
            BigDecimal value = one.told().value();
            if (value != null) {
                values.merge(one.body().slug(), value, BigDecimal::add);
            }
        });
        return values;
    }

    private static @Nullable BigDecimal sum(Stream<BodyFigure> figures) {
        return figures.flatMap(one -> Stream.ofNullable(one.told().value()))
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private static Set<String> slugs(Stream<BodyFigure> figures) {
        Set<String> slugs = new HashSet<>();
        figures.forEach(one -> slugs.add(one.body().slug()));
        return slugs;
    }
}
