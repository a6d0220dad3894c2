package org.wellkept.ui.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.handover.OfferAnswer;
import org.wellkept.core.handover.Passage;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.ui.commitment.CommitmentPage.Line;
import org.wellkept.ui.transparency.Examples;

class PassageLinesTest {

    private static final LocalDate MERGER = LocalDate.of(2026, 10, 1);

    @Test
    void nothing_is_said_where_it_has_been_with_one_body_all_along() {
        assertThat(PassageLines.of(
                        Examples.behind(), Passage.alone(Examples.behind().organisation())))
                .isEmpty();
    }

    @Test
    void whoever_made_it_and_whoever_carries_it_are_both_named() {
        CommitmentSummary promise = Examples.behind();
        Passage passage = new Passage(
                Examples.OPEN_DOOR,
                null,
                List.of(new Passage.Carried(Examples.OPEN_DOOR, MERGER)),
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of());

        assertThat(PassageLines.of(promise, passage))
                .extracting(Line::words)
                .containsExactly(
                        "Made by Open Door",
                        "Carried now by " + promise.organisation().name());
    }

    @Test
    void in_handover_it_says_to_whom_it_is_offered_and_what_they_answered() {
        CommitmentSummary promise = Examples.behind();
        Passage passage = new Passage(
                promise.organisation(),
                null,
                List.of(),
                MERGER,
                List.of(Examples.OPEN_DOOR, Examples.HOSPITALS),
                List.of(
                        new OfferAnswer(Examples.OPEN_DOOR, OfferAnswer.Given.WAITING, null, null),
                        new OfferAnswer(Examples.HOSPITALS, OfferAnswer.Given.DECLINED, "no ward does this", MERGER)),
                null,
                List.of(),
                List.of());

        List<Line> lines = PassageLines.of(promise, passage);

        assertThat(lines.getFirst().words())
                .isEqualTo("In handover: " + promise.organisation().name()
                        + " ended on 30 September 2026. No round asks about it until it is settled who carries it on.");
        assertThat(lines.subList(1, 3))
                .extracting(Line::note)
                .containsExactly(
                        "which has not answered yet",
                        "which does not carry it on (1 October 2026): No ward does this.");
    }

    @Test
    void what_is_shown_as_published_names_all_who_took_over_and_offers_nothing() {
        OrganisationRef frimley = Examples.NAMED;
        Passage passage = new Passage(
                frimley,
                null,
                List.of(),
                MERGER,
                List.of(Examples.OPEN_DOOR, Examples.HOSPITALS, Examples.COUNCIL),
                List.of(),
                null,
                List.of(),
                List.of());

        assertThat(PassageLines.of(Examples.asPublished().summary(), passage))
                .extracting(Line::words)
                .contains(
                        "Its work went on with Open Door",
                        "Its work went on with Wellshire Hospitals",
                        "Its work went on with Wellshire County Council")
                .noneMatch(words -> words.startsWith("Offered"));
    }

    @Test
    void the_board_that_it_was_promised_to_and_the_one_that_looks_after_it_are_both_named() {
        BoardRef wellshire = new BoardRef("wellshire", "Wellshire Board");
        BoardRef joint = new BoardRef("joint", "Joint Board");
        Passage passage = new Passage(
                Examples.behind().organisation(),
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(
                        new Passage.BoardBefore(wellshire, MERGER, joint),
                        new Passage.BoardBefore(new BoardRef("vale", "Vale Board"), MERGER, null)));

        assertThat(PassageLines.of(Examples.behind(), passage))
                .containsExactly(
                        new Line(
                                "Promised to Wellshire Board", "/boards/wellshire", "which ended on 30 September 2026"),
                        new Line("Joint Board has looked after it since 1 October 2026", "/boards/joint", null),
                        new Line("Promised to Vale Board", "/boards/vale", "which ended on 30 September 2026"));
    }
}
