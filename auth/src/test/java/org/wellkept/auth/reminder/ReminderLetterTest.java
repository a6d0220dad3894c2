package org.wellkept.auth.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wellkept.auth.link.LinkSecret;
import org.wellkept.core.outbox.Message;
import org.wellkept.core.reminder.Matter;
import org.wellkept.core.reminder.Reminder;

class ReminderLetterTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);
    private static final Instant USEFUL_UNTIL = Instant.parse("2026-10-19T22:59:59Z");
    private static final String BOARD = "Wellshire Health and Wellbeing Board";
    private static final Matter RETURN = new Matter.Return("open-door", "Open Door", BOARD, "Quarter 2", 4);
    private static final Matter QUESTION =
            new Matter.Question("Open Door", "Healthwatch Wellshire", "WV-014", "Train 300 people");
    private static final Matter ROUND = new Matter.Round("wellshire", BOARD, "Quarter 2", 9, 1, false);
    private static final Matter ASK =
            new Matter.AskOfBoard("wellshire", BOARD, "Open Door", "WV-014", "Train 300 people");

    @Test
    void a_single_duty_is_named_in_the_subject_and_nothing_is_said_of_fewer_letters() {
        Message message = letter(null, duty(RETURN, TODAY.plusDays(3)));

        assertThat(message.subject()).isEqualTo("Your organisation’s return is due on Thursday 15 October 2026");
        assertThat(message.text())
                .contains(
                        "Open Door, for Wellshire Health and Wellbeing Board",
                        "The return for “Quarter 2” is due on Thursday 15 October 2026. 4 promises wait for an answer.",
                        "http://localhost/workspace/return/open-door",
                        "What you have to answer is always told.")
                .doesNotContain("fewer");
        assertThat(message.unsubscribe()).isNull();
        assertThat(message.usefulUntil()).isEqualTo(USEFUL_UNTIL);
    }

    @Test
    void several_things_stand_in_one_letter_by_organisation_and_board() {
        LinkSecret fewer = LinkSecret.fresh();
        Message message = letter(
                fewer,
                duty(RETURN, TODAY.minusDays(3)),
                interest(ROUND, TODAY.minusDays(3)),
                duty(QUESTION, TODAY),
                duty(ASK, TODAY.plusDays(1)));

        assertThat(message.subject()).isEqualTo("Wellkept: 4 things that come up");
        assertThat(message.text())
                .containsSubsequence(
                        "Open Door, for " + BOARD
                                + "\n\n- The return for “Quarter 2” was due on Friday 9 October 2026.",
                        BOARD + "\n\n- The round “Quarter 2” was due on Friday 9 October 2026."
                                + " 1 organisation of 9 has not answered yet.",
                        "- Open Door asks something of the board for WV-014, “Train 300 people”."
                                + " The answer is due on Tuesday 13 October 2026.",
                        "http://localhost/workspace/accountability/wellshire/asks",
                        "Open Door\n\n- Healthwatch Wellshire has a question about WV-014, “Train 300 people”."
                                + " The answer is due today, Monday 12 October 2026.",
                        "http://localhost/workspace/commitments/WV-014",
                        "All that waits for you: http://localhost/workspace/",
                        "For fewer letters about the rest, without signing in: http://localhost/workspace/fewer-letters/"
                                + fewer.text());
        assertThat(message.unsubscribe()).isEqualTo("http://localhost/workspace/fewer-letters/" + fewer.text());
    }

    @Test
    void a_commitment_round_says_that_a_decline_is_an_answer() {
        UUID round = new UUID(0, 7);
        Message message =
                letter(null, duty(new Matter.Pledge(round, "open-door", "Open Door", BOARD, "2027 to 2029"), TODAY));

        assertThat(message.subject())
                .isEqualTo("Your organisation’s answer to a commitment round is due today, Monday 12 October 2026");
        assertThat(message.text())
                .contains(
                        "The board asks what you can commit to: “2027 to 2029”. The answer is due today, Monday 12 October 2026."
                                + " To decline, with a reason, is an answer too.",
                        "http://localhost/workspace/return/commitment-rounds/" + round + "/open-door");
        assertThat(letter(null, interest(new Matter.Round("wellshire", BOARD, "2027 to 2029", 9, 2, true), TODAY))
                        .text())
                .contains(
                        "The commitment round “2027 to 2029” is due today, Monday 12 October 2026. 2 organisations of 9 have not answered yet.",
                        "http://localhost/workspace/accountability/wellshire/commitment-rounds");
    }

    @Test
    void a_renewal_of_the_living_wage_leads_to_where_the_next_date_is_written() {
        Message message =
                letter(null, duty(new Matter.LivingWageRenewal("open-door", "Open Door"), TODAY.plusDays(14)));

        assertThat(message.subject()).isEqualTo("Your Living Wage renewal is due on Monday 26 October 2026");
        assertThat(message.text())
                .contains(
                        "Open Door\n\n- The renewal of your accreditation as a Living Wage employer is due on Monday 26 October 2026."
                                + " Once it is renewed, write the next date here.",
                        "http://localhost/workspace/anchor/living-wage");
    }

    @Test
    void promises_of_a_body_that_ended_are_offered_with_a_date() {
        Message message =
                letter(null, duty(new Matter.Offers("open-door", "Open Door", "Kind Minds", 4), TODAY.plusDays(28)));

        assertThat(message.subject()).isEqualTo("Promises of Kind Minds are offered to you");
        assertThat(message.text())
                .contains(
                        "Open Door\n\n- Open Door took over from Kind Minds. 4 promises wait for your word: carry on, or say why"
                                + " not. Your answer is due on Monday 9 November 2026.",
                        "http://localhost/workspace/offers/open-door");
    }

    @Test
    void a_letter_about_very_much_names_what_is_due_first_and_leads_to_the_rest() {
        Message message = new ReminderLetter(Collections.nCopies(200, duty(QUESTION, TODAY)), TODAY, null)
                .to("ann@council.example", USEFUL_UNTIL);

        assertThat(message.subject()).isEqualTo("Wellkept: 200 things that come up");
        assertThat(message.text()).contains("There is more: see all of it on Today.");
        assertThat(message.text().lines().filter(line -> line.startsWith("- "))).hasSize(25);
    }

    @Test
    void the_longest_names_that_there_can_be_fit() {
        String longest = "x".repeat(200);
        Matter matter = new Matter.Question(longest, longest, "WV-123456", "x".repeat(300));

        assertThat(letter(
                                LinkSecret.fresh(),
                                Collections.nCopies(30, interest(matter, TODAY)).toArray(Reminder[]::new))
                        .text())
                .hasSizeLessThan(20_000);
    }

    private static Message letter(@Nullable LinkSecret fewer, Reminder... reminders) {
        return new ReminderLetter(List.of(reminders), TODAY, fewer).to("ann@council.example", USEFUL_UNTIL);
    }

    private static Reminder duty(Matter matter, LocalDate due) {
        return new Reminder(UUID.randomUUID(), true, true, due, matter);
    }

    private static Reminder interest(Matter matter, LocalDate due) {
        return new Reminder(UUID.randomUUID(), false, true, due, matter);
    }
}
