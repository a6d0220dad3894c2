package org.wellkept.ui.returnlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.returns.AnswerField.FigureOf;
import org.wellkept.core.returns.AnswerField.Told;
import org.wellkept.core.returns.ReturnDetails;
import org.wellkept.core.returns.ReturnRow;
import org.wellkept.core.returns.SaveAnswer;
import org.wellkept.core.returns.Saving;
import org.wellkept.core.round.RoundQuestion;
import org.wellkept.core.shown.Shown;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.update.CameBy;

class LinkQuestionTest {

    private static final UUID PEOPLE = new UUID(0, 1);
    private static final String FIGURE = "figures[" + PEOPLE + "]";

    private final Map<String, String> form = new HashMap<>();

    @Test
    void what_nobody_changed_is_not_kept_again() {
        ReturnRow row = row("Two courses.\nAnd a third.");
        send("done", "Two courses.\r\nAnd a third.", "Two courses.\r\nAnd a third.");
        send(FIGURE, "7", "7.0");

        assertThat(typed(row).changes(row)).isEmpty();
    }

    @Test
    void a_change_is_kept_over_what_is_stored_whatever_the_browser_made_of_its_line_ends() {
        ReturnRow row = row("Two courses.\nAnd a third. \n");
        send("done", "Two courses.\r\nAnd a third. \r\n", "Three courses.");
        send(FIGURE, "7", "1,200");

        assertThat(typed(row).changes(row))
                .containsExactlyInAnyOrder(
                        new SaveAnswer(
                                "WV-001", Told.DONE, "Two courses.\nAnd a third. \n", "Three courses.", CameBy.LINK),
                        new SaveAnswer("WV-001", new FigureOf(PEOPLE), "7", "1200", CameBy.LINK));
    }

    @Test
    void what_was_seen_goes_with_what_was_typed_so_that_somebody_else_s_words_are_not_written_over() {
        ReturnRow row = row("Somebody else’s words.");
        send("done", "What I saw.", "What I made of it.");

        assertThat(typed(row).changes(row))
                .containsExactly(new SaveAnswer("WV-001", Told.DONE, "What I saw.", "What I made of it.", CameBy.LINK));
    }

    @Test
    void a_figure_that_is_no_number_is_named_and_stays_as_it_was_typed() {
        send(FIGURE, "7", "about 40");

        LinkQuestion page = typed(row(null)).withUnreadableFigures();

        assertThat(page.troubles()).extracting(LinkQuestion.Trouble::name).containsExactly(FIGURE);
        assertThat(page.figures().getFirst().value()).isEqualTo("about 40");
    }

    @Test
    void a_clash_shows_theirs_keeps_mine_and_the_next_try_is_over_theirs() {
        ReturnRow row = row("Theirs.");
        send("done", "", "Mine.");

        LinkQuestion page = typed(row).clashing(Map.of(Told.DONE, new Saving.Clash("Theirs.")));

        assertThat(page.words().getFirst()).satisfies(done -> {
            assertThat(done.theirs()).isEqualTo("Theirs.");
            assertThat(done.value()).isEqualTo("Mine.");
            assertThat(done.was()).isEqualTo("Theirs.");
        });
        assertThat(page.troubles()).hasSize(1);
    }

    @Test
    void what_needs_mending_is_said_at_its_field() {
        send("done", "", "x");

        LinkQuestion page =
                typed(row(null)).refused(List.of(new FieldProblem("done", "This has 5001 characters", "Shorten it")));

        assertThat(page.words().getFirst().trouble()).isEqualTo("This has 5001 characters. Shorten it.");
        assertThat(page.words().getFirst().describedBy()).isEqualTo("done-trouble");
    }

    @Test
    void a_small_organisation_is_not_asked_for_more() {
        ReturnRow row = new ReturnRow(
                "WV-001",
                "Train people",
                List.of("Board"),
                RoundQuestion.OF_A_SMALL_ORGANISATION,
                new Shown(ShownAnswer.CANNOT_TELL, "no figure yet"),
                row(null).measures(),
                null,
                row(null).answer(),
                ReturnDetails.Standing.WAITING,
                null,
                List.of());

        LinkQuestion page = LinkQuestion.of("/base", details(row), row);

        assertThat(page.figures()).isEmpty();
        assertThat(page.words()).extracting(LinkQuestion.Field::name).containsExactly("done", "next", "reason", "ask");
    }

    @Test
    void the_secret_reaches_no_log() {
        assertThat(LinkQuestion.of("/workspace/answer/secret", details(row(null)), row(null))
                        .toString())
                .doesNotContain("secret");
    }

    private void send(String name, String was, String typed) {
        form.put("was-" + name, was);
        form.put(name, typed);
    }

    private LinkQuestion typed(ReturnRow row) {
        return LinkQuestion.typed("/base", details(row), row, form::get);
    }

    private static ReturnDetails details(ReturnRow row) {
        return new ReturnDetails(
                new OrganisationRef("open-door", "Open Door", true), false, List.of(), List.of(row), true);
    }

    private static ReturnRow row(@Nullable String done) {
        return new ReturnRow(
                "WV-001",
                "Train people",
                List.of("Board"),
                EnumSet.allOf(RoundQuestion.class),
                new Shown(ShownAnswer.CANNOT_TELL, "no figure yet"),
                List.of(new ReturnRow.Counted(
                        PEOPLE, "people", "people", null, null, BigDecimal.valueOf(7), LocalDate.of(2026, 9, 30))),
                null,
                new ReturnRow.Answer(
                        null,
                        done,
                        null,
                        null,
                        null,
                        null,
                        false,
                        CameBy.SCREEN,
                        Instant.parse("2026-10-01T09:00:00Z")),
                ReturnDetails.Standing.WAITING,
                null,
                List.of());
    }
}
