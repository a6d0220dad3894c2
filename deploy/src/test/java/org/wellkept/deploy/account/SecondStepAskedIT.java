package org.wellkept.deploy.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.running.Accessibility;
import org.wellkept.deploy.running.InBrowser;
import org.wellkept.deploy.running.OwnersSql;
import org.wellkept.deploy.running.RunningWellkept;

/** A second step that an organisation asks of its people, and proving with it who one is. */
@InBrowser
class SecondStepAskedIT {

    private static final String PASSWORD = "lantern gravel tulip";

    private final RunningWellkept wellkept;

    SecondStepAskedIT(RunningWellkept wellkept) {
        this.wellkept = wellkept;
    }

    @Test
    void a_contributor_of_an_organisation_that_asks_it_is_led_to_a_second_step_and_goes_on(Page page) {
        String email = contributorInvited(page);
        ask(page, "Ask for a second step", "Ask for it");
        People.inAnotherBrowser(page, person -> {
            People.signIn(person, email, PASSWORD, "/workspace/commitments");
            heading(person, "Your second step");
            assertThat(person.getByText("asks its people for a second step when they sign in"))
                    .isVisible();
            Accessibility.assertFitForEverybody(person);
            person.navigate("/workspace/commitments");
            heading(person, "Your second step");

            setUpAnApp(person);
            person.navigate("/workspace/commitments");
            heading(person, "Commitments");
        });
        People.inAnotherBrowser(page, member -> {
            People.signIn(member, "lead@opendoor.example", "/workspace/");
            heading(member, "Today");
        });
        page.navigate("/workspace/people");
        ask(page, "Ask for it no more", "Ask for it no more");
    }

    @Test
    void who_has_been_signed_in_for_a_while_proves_by_code_and_by_passkey_that_it_is_them_and_loses_nothing(Page page) {
        String email = contributorInvited(page);
        People.inAnotherBrowser(page, person -> {
            People.signIn(person, email, PASSWORD, "/workspace/account/second-step");
            String secret = setUpAnApp(person);
            Devices.aKeyInThisMachine(person);
            person.navigate("/workspace/account/second-step/passkey");
            person.getByLabel("What do you call the device?").fill("My telephone");
            person.keyboard().press("Enter");
            heading(person, "My account");

            person.navigate("/workspace/tokens");
            heading(person, "Tokens");
            longAfterwards(email);
            make(person, "Proved by a code");
            Locator dialog = person.getByRole(AriaRole.DIALOG);
            assertThat(dialog).containsText("Is it you?");
            Accessibility.assertFitForEverybody(person);
            dialog.getByLabel("Or the code that your app shows").fill("000000");
            person.keyboard().press("Enter");
            assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("That code is not right");
            dialog.getByLabel("Or the code that your app shows").fill(Devices.code(secret, 30));
            person.keyboard().press("Enter");
            assertThat(person.getByText("This is the token “Proved by a code”")).isVisible();

            make(person, "Not asked again");
            assertThat(person.getByText("This is the token “Not asked again”")).isVisible();

            longAfterwards(email);
            make(person, "Proved by a passkey");
            person.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Use your passkey"))
                    .press("Enter");
            assertThat(person.getByText("This is the token “Proved by a passkey”"))
                    .isVisible();

            longAfterwards(email);
            person.navigate("/workspace/account/second-step/passkey");
            heading(person, "Is it you?");
            Accessibility.assertFitForEverybody(person);
            person.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Use your passkey"))
                    .press("Enter");
            heading(person, "Add a passkey");
        });
    }

    /** As if the person had last proved an hour ago who they are. */
    private void longAfterwards(String email) {
        OwnersSql.run(wellkept, """
                update presence set begun_at = begun_at - interval '1 hour', confirmed_at = confirmed_at - interval '1 hour'
                where person_id = (select person_id from account where email = ?)""", email);
    }

    private static void make(Page page, String name) {
        page.getByLabel("What it is for").fill(name);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make the token"))
                .press("Enter");
    }

    private static void ask(Page lead, String button, String confirm) {
        lead.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .press("Enter");
        Locator dialog = lead.getByRole(AriaRole.DIALOG);
        Accessibility.assertFitForEverybody(lead);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(confirm).setExact(true))
                .press("Enter");
        assertThat(dialog).isHidden();
        Accessibility.assertFitForEverybody(lead);
    }

    /** The app's secret; the page stays with the account. */
    private static String setUpAnApp(Page page) {
        page.getByText("Set up an app").press("Enter");
        heading(page, "Set up an authenticator app");
        String secret = page.locator("code.secret").textContent().replace(" ", "");
        page.getByLabel("Type the code that the app shows now").fill(Devices.code(secret, 0));
        page.keyboard().press("Enter");
        heading(page, "Keep your recovery codes");
        page.getByText("I have kept them").press("Enter");
        heading(page, "My account");
        return secret;
    }

    /** A contributor of Open Door with an account; the page stays with Open Door's people. */
    private static String contributorInvited(Page page) {
        String email = "sam-" + UUID.randomUUID() + "@opendoor.example";
        People.signIn(page, "lead@opendoor.example", "/workspace/people");
        heading(page, "Open Door");
        People.invite(page, email, "Contributor");
        People.inAnotherBrowser(page, person -> {
            person.navigate(People.newLinkTo(person, email));
            person.getByLabel("Your name").fill("Sam Newcomer");
            person.getByLabel("Password").fill(PASSWORD);
            person.keyboard().press("Enter");
            person.waitForURL(url -> url.contains("/sign-in"));
        });
        return email;
    }

    private static void heading(Page page, String words) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(words);
    }
}
