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

/** Somebody who has lost their phone and their recovery codes, and the two people who help. */
@InBrowser
class LostDeviceIT {

    private static final String PASSWORD = "lantern gravel tulip";
    private static final String NEW_PASSWORD = "harbour thistle cobble";

    private final String name = "Kit " + UUID.randomUUID().toString().substring(0, 8);
    private final String email = "kit-" + UUID.randomUUID() + "@opendoor.example";

    @Test
    void two_people_let_somebody_in_anew_and_one_alone_can_not(Page page) {
        contributorWithAnApp(page);
        People.inAnotherBrowser(page, this::askForHelp);
        page.navigate("/workspace/people");
        People.inAnotherBrowser(page, person -> {
            People.newLinkTo(person, email);
            person.navigate("/workspace/messages");
            assertThat(person.locator("main")).containsText("stop it by opening this address");
        });

        assertThat(page.getByText("Two people have to be sure that it is them."))
                .isVisible();
        Accessibility.assertFitForEverybody(page);
        button(page, "Vouch: " + name).press("Enter");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByText("Vouch for them").press("Enter");
        assertThat(dialog.locator(".problem-summary")).isFocused();
        assertThat(dialog.locator(".problem-summary")).containsText("This is empty");
        Accessibility.assertFitForEverybody(page);
        dialog.getByLabel("How did you make sure?").fill("Rang Kit at home");
        dialog.getByText("Vouch for them").press("Enter");
        assertThat(page.getByText("You have vouched for " + name)).isVisible();
        assertThat(button(page, "Refuse: " + name)).isVisible();
        assertThat(button(page, "Confirm: " + name)).hasCount(0);

        People.inAnotherBrowser(page, administrator -> {
            People.signIn(administrator, "admin@wellkept.example", "/workspace/people");
            button(administrator, "Confirm: " + name).press("Enter");
            Locator asked = administrator.getByRole(AriaRole.DIALOG);
            asked.getByLabel("How did you make sure?").fill("Met Kit at the board");
            Accessibility.assertFitForEverybody(administrator);
            asked.getByText("Confirm it").press("Enter");
            assertThat(administrator.getByText(name + " gets a link to begin anew."))
                    .isVisible();
        });

        People.inAnotherBrowser(page, person -> {
            person.navigate(People.newLinkTo(person, email));
            heading(person, "Choose a new password");
            person.getByLabel("The new password").fill(NEW_PASSWORD);
            person.keyboard().press("Enter");
            assertThat(person.getByRole(AriaRole.STATUS)).containsText("Your new password is set.");
            People.signIn(person, email, NEW_PASSWORD, "/workspace/account");
            heading(person, "My account");
            assertThat(person.getByText("A second person confirmed that the device is lost"))
                    .isVisible();
        });
    }

    @Test
    void the_mailbox_stops_what_somebody_else_asked_for(Page page) {
        contributorWithAnApp(page);
        People.inAnotherBrowser(page, this::askForHelp);
        page.navigate("/workspace/people");
        assertThat(button(page, "Vouch: " + name)).isVisible();

        People.inAnotherBrowser(page, person -> {
            String stop = People.newLinkTo(person, email);
            person.navigate(stop);
            heading(person, "Stop this?");
            Accessibility.assertFitForEverybody(person);
            button(person, "Stop it").press("Enter");
            heading(person, "It is stopped");
            Accessibility.assertFitForEverybody(person);
            person.navigate(stop);
            heading(person, "There is nothing to stop");
            Accessibility.assertFitForEverybody(person);
        });
        page.navigate("/workspace/people");
        heading(page, "Open Door");
        assertThat(button(page, "Vouch: " + name)).hasCount(0);
    }

    private void askForHelp(Page person) {
        person.navigate("/workspace/sign-in");
        person.getByLabel("E-mail address").fill(email);
        person.getByLabel("Password").fill(PASSWORD);
        person.keyboard().press("Enter");
        heading(person, "One more step: your code");
        Accessibility.assertFitForEverybody(person);
        button(person, "I have lost them").press("Enter");
        heading(person, "Have you lost your phone and your recovery codes?");
        Accessibility.assertFitForEverybody(person);
        button(person, "Ask for help").press("Enter");
        heading(person, "Help is asked for");
        Accessibility.assertFitForEverybody(person);
    }

    /** The page stays with Open Door's people. */
    private void contributorWithAnApp(Page page) {
        People.signIn(page, "lead@opendoor.example", "/workspace/people");
        heading(page, "Open Door");
        People.invite(page, email, "Contributor");
        People.inAnotherBrowser(page, person -> {
            person.navigate(People.newLinkTo(person, email));
            person.getByLabel("Your name").fill(name);
            person.getByLabel("Password").fill(PASSWORD);
            person.keyboard().press("Enter");
            person.waitForURL(url -> url.contains("/sign-in"));
            People.signIn(person, email, PASSWORD, "/workspace/account/second-step");
            person.getByText("Set up an app").press("Enter");
            heading(person, "Set up an authenticator app");
            String secret = person.locator("code.secret").textContent().replace(" ", "");
            person.getByLabel("Type the code that the app shows now").fill(Devices.code(secret, 0));
            person.keyboard().press("Enter");
            heading(person, "Keep your recovery codes");
        });
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private static void heading(Page page, String words) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(words);
    }
}
