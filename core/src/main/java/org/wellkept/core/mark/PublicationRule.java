package org.wellkept.core.mark;

import java.time.LocalDate;
import java.util.Collection;
import org.wellkept.core.reference.WorkingDays;

/**
 * When a mark may be read in public: on the fifth working day after the body was told (bank holidays of England do not
 * count), and where that day is in a quiet period, on the first day after it. A pure function; storage keeps its value
 * beside each mark, so that every query compares a day and no more.
 */
public final class PublicationRule {

    /** Working days from the day on which a body is told of a mark to the day on which it may be public. */
    public static final int WORKING_DAYS = 5;

    private PublicationRule() {}

    /** The day from which a body's own days to reply hold nothing back any more, whatever the mark. */
    public static LocalDate repliedBy(LocalDate toldOn) {
        return WorkingDays.after(toldOn, WORKING_DAYS);
    }

    /**
     * The first day on which the mark may be public.
     *
     * @param quietPeriods those of every board that the record is made to
     */
    public static LocalDate publishedFrom(Mark mark, LocalDate toldOn, Collection<QuietPeriod> quietPeriods) {
        return switch (mark) {
            case EVIDENCE_GAP, OVERDUE, SILENCE, CHECK, LATE_ANSWER ->
                QuietPeriod.firstDayOutside(repliedBy(toldOn), quietPeriods);
        };
    }

    /**
     * The first day on which a question may be public: at once, and where a quiet period holds when it is asked, after that.
     *
     * @param quietPeriods those of every board that the record is made to
     */
    public static LocalDate askedInPublicFrom(LocalDate askedOn, Collection<QuietPeriod> quietPeriods) {
        return QuietPeriod.firstDayOutside(askedOn, quietPeriods);
    }

    /** How the mark stands on a day on or after that on which the body was told. */
    public static Publication at(Mark mark, LocalDate toldOn, Collection<QuietPeriod> quietPeriods, LocalDate day) {
        return at(toldOn, publishedFrom(mark, toldOn, quietPeriods), day);
    }

    /**
     * The same, where the first public day is known.
     *
     * @param publicOn what {@link #publishedFrom} said
     */
    public static Publication at(LocalDate toldOn, LocalDate publicOn, LocalDate day) {
        if (!day.isBefore(publicOn)) {
            return new Publication.Public(publicOn);
        }
        return day.isBefore(repliedBy(toldOn))
                ? new Publication.WaitingForReply(publicOn)
                : new Publication.WaitingForQuietPeriod(publicOn);
    }
}
