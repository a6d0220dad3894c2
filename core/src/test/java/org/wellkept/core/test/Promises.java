package org.wellkept.core.test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.check.RecordCheck;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.evidence.EvidenceGiven;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.Pace;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.terms.TermsBuilder;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.core.update.PostUpdate;
import org.wellkept.core.update.Rating;

/** Promises to begin from: {@code aCommitment().due(day(2027, 3, 31)).build()}. */
public final class Promises {

    private Promises() {}

    /**
     * Train 300 people, evenly from April 2026 to the end of March 2027, promised to Wellshire's board; nobody could say
     * that it isn't measurable.
     */
    public static TermsBuilder aCommitment() {
        return Terms.titled("Train 300 people to talk about wellbeing").toBuilder()
                .statement("We will train 300 people who meet the public every day to talk about wellbeing.")
                .accountableRole("Director of Public Health")
                .boards(List.of(Wellshire.BOARD))
                .themes(List.of(new ThemeRef("concordat-steps", "deliverable-commitments")))
                .start(new DateWritten("April 2026", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30)))
                .due(day(2027, 3, 31))
                .measures(List.of(aMeasure()));
    }

    /** As most published promises are: a title and nothing else. */
    public static TermsBuilder aThinCommitment() {
        return Terms.titled("Work together on loneliness").toBuilder();
    }

    public static MeasureTerms aMeasure() {
        return MeasureTerms.named("people trained")
                .towards(BigDecimal.ZERO, BigDecimal.valueOf(300), "people", Pace.EVEN);
    }

    public static DateWritten day(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return new DateWritten(date.toString(), date, date);
    }

    /** Green, and needs this of the board. */
    public static PostUpdate anAsk(String reference, String ask) {
        PostUpdate update = anUpdate(reference, Rating.GREEN);
        return new PostUpdate(
                reference,
                update.rating(),
                null,
                update.done(),
                update.next(),
                List.of(),
                List.of(),
                null,
                ask,
                null,
                List.of());
    }

    /** Says so much and no more. */
    public static PostUpdate anUpdate(String reference, Rating rating) {
        String reason = rating == Rating.RED || rating == Rating.AMBER ? "Two trainers left." : null;
        return new PostUpdate(
                reference,
                rating,
                null,
                "We ran three courses.",
                "Two more in spring.",
                List.of(),
                List.of(),
                reason,
                null,
                null,
                List.of());
    }

    /** Green, with this evidence. */
    public static PostUpdate anUpdateWith(String reference, List<EvidenceGiven> evidence) {
        PostUpdate update = anUpdate(reference, Rating.GREEN);
        return new PostUpdate(
                reference,
                update.rating(),
                null,
                update.done(),
                update.next(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                evidence);
    }

    /** With no interests declared, and nothing more. */
    public static RecordCheck aCheck(String reference, CheckAnswer answer, LocalDate on) {
        return new RecordCheck(reference, answer, on, null, null, false, null, null, List.of());
    }
}
