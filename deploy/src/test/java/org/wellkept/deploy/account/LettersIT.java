package org.wellkept.deploy.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.wellkept.auth.link.LinkSecret;
import org.wellkept.deploy.running.Accessibility;
import org.wellkept.deploy.running.InBrowser;
import org.wellkept.deploy.running.OwnersSql;
import org.wellkept.deploy.running.RunningWellkept;

/** How often people want letters: chosen under My account, and lowered by the link in a letter. */
@InBrowser
class LettersIT {

    @Test
    void how_often_letters_come_is_chosen_by_keyboard_under_my_account(Page page) {
        People.signIn(page, "contributor@wellshire.example", "/workspace/account");
        assertThat(page.getByLabel("Once a week")).isChecked();

        page.getByLabel("Once a week").focus();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("Enter");

        assertThat(page.locator("div[role='status']")).containsText("Saved.");
        assertThat(page.getByLabel("On the day")).isChecked();
        Accessibility.assertFitForEverybody(page);
        page.getByLabel("Once a week").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save"))
                .click();
        assertThat(page.getByLabel("Once a week")).isChecked();
    }

    @Test
    void the_link_in_a_letter_ends_letters_without_signing_in_and_opening_it_alone_does_not(
            Page page, RunningWellkept wellkept) {
        String link = letterTo(wellkept, "member@voices.example");

        page.navigate(link);
        heading(page, "Fewer letters?");
        assertThat(page.getByText("You get one letter a week, if something comes up."))
                .isVisible();
        Accessibility.assertFitForEverybody(page);
        page.navigate(link);
        heading(page, "Fewer letters?");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("No such letters"))
                .press("Enter");

        heading(page, "It is saved");
        assertThat(page.getByText("You get no letters about what others answer."))
                .isVisible();
        Accessibility.assertFitForEverybody(page);
    }

    @Test
    void a_mail_program_ends_letters_in_one_step_from_wherever_it_runs(Page page, RunningWellkept wellkept)
            throws IOException, InterruptedException {
        String link = letterTo(wellkept, "observer@healthwatch.example");
        try (HttpClient mailProgram = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = mailProgram.send(
                    HttpRequest.newBuilder(wellkept.at(link))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Origin", "https://mail.example")
                            .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }

        page.navigate(link);
        assertThat(page.getByText("You get no letters about what others answer."))
                .isVisible();
    }

    @Test
    void a_link_that_nobody_was_sent_says_that_it_works_no_more(Page page) {
        page.navigate("/workspace/fewer-letters/guessed");

        heading(page, "This link works no more");
        Accessibility.assertFitForEverybody(page);
    }

    /** The address in a letter that was sent to somebody on a day long ago. */
    private static String letterTo(RunningWellkept wellkept, String email) {
        LinkSecret secret = LinkSecret.fresh();
        OwnersSql.run(wellkept, """
                insert into reminder_letter (person_id, day, message_id, digest)
                select person_id, '2026-01-05', gen_random_uuid(), decode(?, 'hex') from account where email = ?""", secret.digest(), email);
        return "/workspace/fewer-letters/" + secret.text();
    }

    private static void heading(Page page, String words) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(words);
    }
}
