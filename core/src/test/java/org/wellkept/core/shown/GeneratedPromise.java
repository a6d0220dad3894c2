package org.wellkept.core.shown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.shown.ShownFacts.MeasureFact;
import org.wellkept.core.terms.MilestoneStatus;
import org.wellkept.core.terms.Pace;
import org.wellkept.core.update.Rating;

/**
 * The n-th promise of a generated installation: the same for the same number and day. Its answers are as varied as
 * those of real ones: some thin, some silent, some behind, some kept. What figures show of it is worked out by the
 * product's own rules.
 */
public final class GeneratedPromise {

    /** As it is stored. */
    public record Step(String audience, LocalDate from, String answer, String because) {}

    /** A statement of progress, with the figure that came with it where the promise is measured. */
    public record Progress(
            LocalDate on,
            Rating rating,
            boolean published,
            @Nullable BigDecimal figure) {}

    private static final int UPDATES = 5;
    private static final int QUARTER = 91;
    private static final List<String> ABOUT = List.of("debt", "schools", "homes", "parks", "work");
    private static final List<CheckAnswer> CHECKS = List.of(CheckAnswer.values());
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final int number;
    private final String about;
    private final boolean visibleToAll;
    private final boolean withRole;
    private final LocalDate agreedOn;
    private final DateWritten start;
    private final @Nullable DateWritten due;
    private final @Nullable LocalDate completedOn;
    private final DateWritten milestoneDue;
    private final boolean milestoneMet;
    private final boolean measured;
    private final @Nullable BigDecimal target;
    private final @Nullable Pace pace;
    private final List<Progress> updates;
    private final @Nullable CheckAnswer check;
    private final boolean changed;
    private final int theme;

    private GeneratedPromise(int number, LocalDate today) {
        SplittableRandom dice = new SplittableRandom(number);
        this.number = number;
        about = ABOUT.get(dice.nextInt(ABOUT.size()));
        visibleToAll = chance(dice, 90);
        withRole = chance(dice, 85);
        agreedOn = today.minusDays(600 + dice.nextInt(60));
        start = month(agreedOn);
        due = chance(dice, 80) ? month(today.plusDays(dice.nextInt(-120, 700))) : null;
        completedOn = chance(dice, 5) ? today.minusDays(10) : null;
        milestoneDue = month(today.plusDays(dice.nextInt(-200, 200)));
        milestoneMet = chance(dice, 70);
        measured = chance(dice, 75);
        target = measured && chance(dice, 85) ? BigDecimal.valueOf(dice.nextInt(5, 50) * 10L) : null;
        pace = target == null ? null : pace(dice.nextInt(100));
        updates = updates(dice, today);
        check = chance(dice, 12) ? CHECKS.get(dice.nextInt(CHECKS.size())) : null;
        changed = chance(dice, 15);
        theme = dice.nextInt(Integer.MAX_VALUE);
    }

    /**
     * @param number from 0
     * @param today what its dates lie around
     */
    public static GeneratedPromise of(int number, LocalDate today) {
        return new GeneratedPromise(number, today);
    }

    private static boolean chance(SplittableRandom dice, int percent) {
        return dice.nextInt(100) < percent;
    }

    private static @Nullable Pace pace(int dice) {
        if (dice < 60) {
            return Pace.EVEN;
        }
        return dice < 80 ? Pace.END : null;
    }

    private static DateWritten month(LocalDate in) {
        YearMonth month = YearMonth.from(in);
        return new DateWritten(MONTH.format(month), month.atDay(1), month.atEndOfMonth());
    }

    /** One a quarter. Some organisations have fallen silent: their last one lies before the latest round. */
    private List<Progress> updates(SplittableRandom dice, LocalDate today) {
        LocalDate last = today.minusDays(chance(dice, 12) ? 180 : 30 + dice.nextInt(10));
        boolean lastUnpublished = chance(dice, 20);
        int haste = dice.nextInt(40, 140);
        List<Progress> all = new ArrayList<>();
        for (int nth = 0; nth < UPDATES; nth++) {
            int rating = dice.nextInt(100);
            all.add(new Progress(
                    last.minusDays((long) QUARTER * (UPDATES - 1 - nth)),
                    rating < 55
                            ? Rating.GREEN
                            : rating < 80 ? Rating.AMBER : rating < 90 ? Rating.RED : Rating.COMPLETE,
                    visibleToAll && (nth < UPDATES - 1 || !lastUnpublished),
                    measured ? BigDecimal.valueOf((nth + 1L) * haste / 2) : null));
        }
        return List.copyOf(all);
    }

    public String title() {
        return "Promise " + number + " about " + about;
    }

    public boolean visibleToAll() {
        return visibleToAll;
    }

    public boolean withRole() {
        return withRole;
    }

    public LocalDate agreedOn() {
        return agreedOn;
    }

    public DateWritten start() {
        return start;
    }

    public @Nullable DateWritten due() {
        return due;
    }

    /** Null where it is not closed. */
    public @Nullable LocalDate completedOn() {
        return completedOn;
    }

    public DateWritten milestoneDue() {
        return milestoneDue;
    }

    public MilestoneStatus milestoneStatus() {
        return milestoneMet ? MilestoneStatus.MET : MilestoneStatus.SCHEDULED;
    }

    /** Whether it names a measure; its baseline is zero. */
    public boolean measured() {
        return measured;
    }

    public @Nullable BigDecimal target() {
        return target;
    }

    public @Nullable Pace pace() {
        return pace;
    }

    /** Earliest first. */
    public List<Progress> updates() {
        return updates;
    }

    public @Nullable CheckAnswer check() {
        return check;
    }

    /** Whether its due date was changed once, to an easier one. */
    public boolean changed() {
        return changed;
    }

    /** Which of so many themes it is mapped to. */
    public int theme(int themes) {
        return theme % themes;
    }

    /** What {@link ShownRules} make of it, for both audiences. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Audience audience : Audience.values()) {
            for (ShownStep step : ShownRules.timeline(facts(audience))) {
                steps.add(new Step(
                        audience.code(),
                        step.from(),
                        step.shown().answer().code(),
                        step.shown().because()));
            }
        }
        return steps;
    }

    private ShownFacts facts(Audience audience) {
        List<Observation> seen = new ArrayList<>();
        for (Progress update : updates) {
            if (update.figure() != null && (audience == Audience.SHARED || update.published())) {
                seen.add(new Observation(update.on(), update.figure(), null));
            }
        }
        boolean checked = check == CheckAnswer.SUBSTANTIAL || check == CheckAnswer.COMPLETE;
        return new ShownFacts(
                agreedOn,
                start,
                due,
                completedOn,
                completedOn != null,
                !seen.isEmpty() || checked,
                List.of(new MilestoneFact("Begin", milestoneDue.to(), milestoneMet)),
                measured
                        ? List.of(new MeasureFact("people", "people", BigDecimal.ZERO, target, pace, List.of(), seen))
                        : List.of());
    }
}
