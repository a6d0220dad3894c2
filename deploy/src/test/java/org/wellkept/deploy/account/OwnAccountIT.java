package org.wellkept.deploy.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.running.Accessibility;
import org.wellkept.deploy.running.InBrowser;

/** What people do about their own account: a new password, another address, and going for good. */
@InBrowser
class OwnAccountIT {

    private static final String PASSWORD = "lantern gravel tulip";
    private static final String NEW_PASSWORD = "harbour thistle cobble";

    @Test
    void somebody_who_forgot_their_password_chooses_a_new_one_and_the_old_one_lets_nobody_in(Page page) {
        String email = somebodyInvited(page);
        People.inAnotherBrowser(page, person -> {
            person.navigate("/workspace/sign-in");
            link(person, "Forgotten your password?");
            heading(person, "Forgotten your password?");
            Accessibility.assertFitForEverybody(person);
            person.getByLabel("E-mail address").fill(email);
            person.keyboard().press("Enter");
            heading(person, "Look into your mailbox");
            String told = person.locator("main").innerText();
            Accessibility.assertFitForEverybody(person);

            person.navigate("/workspace/forgotten");
            person.getByLabel("E-mail address").fill("nobody-" + UUID.randomUUID() + "@opendoor.example");
            person.keyboard().press("Enter");
            heading(person, "Look into your mailbox");
            assertThat(person.locator("main").innerText()).isEqualTo(told);

            follow(person, email);
            heading(person, "Choose a new password");
            Accessibility.assertFitForEverybody(person);
            String link = person.url();
            person.getByLabel("The new password").fill("too short");
            person.keyboard().press("Enter");
            assertThat(person.getByRole(AriaRole.ALERT)).containsText("The password is too short");
            person.getByLabel("The new password").fill(NEW_PASSWORD);
            person.keyboard().press("Enter");
            assertThat(person.getByRole(AriaRole.STATUS)).containsText("Your new password is set.");

            person.getByLabel("E-mail address").fill(email);
            person.getByLabel("Password").fill(PASSWORD);
            person.keyboard().press("Enter");
            assertThat(person.getByRole(AriaRole.ALERT)).containsText("don't match an account");
            People.signIn(person, email, NEW_PASSWORD, "/workspace/");
            heading(person, "Today");
            person.navigate(link);
            assertThat(person.locator("main")).containsText("This link can't be used.");
            Accessibility.assertFitForEverybody(person);
        });
    }

    @Test
    void an_address_changes_once_both_mailboxes_have_confirmed_it(Page page) {
        String email = somebodyInvited(page);
        String other = somebody();
        People.inAnotherBrowser(page, person -> {
            People.signIn(person, email, PASSWORD, "/workspace/account");
            heading(person, "My account");
            link(person, "Change your address");
            heading(person, "Change your e-mail address");
            Accessibility.assertFitForEverybody(person);
            person.getByLabel("The new address").fill(other);
            person.getByLabel("Your password").fill("not the password");
            person.keyboard().press("Enter");
            assertThat(person.getByRole(AriaRole.ALERT)).containsText("This is not your password");
            assertThat(person.getByLabel("The new address")).hasValue(other);
            person.getByLabel("Your password").fill(PASSWORD);
            person.keyboard().press("Enter");
            heading(person, "Confirm it from both mailboxes");
            Accessibility.assertFitForEverybody(person);

            follow(person, other);
            heading(person, "Is this address to change?");
            Accessibility.assertFitForEverybody(person);
            button(person, "Yes, change it");
            heading(person, "One mailbox has confirmed");
            follow(person, email);
            button(person, "Yes, change it");
            assertThat(person.getByRole(AriaRole.STATUS)).containsText("Your address is changed.");

            People.signIn(person, other, PASSWORD, "/workspace/account");
            heading(person, "My account");
            assertThat(person.getByText(other)).isVisible();
        });
    }

    @Test
    void whoever_closes_their_account_is_gone_and_can_be_invited_anew(Page page) {
        String email = somebodyInvited(page);
        People.inAnotherBrowser(page, person -> {
            People.signIn(person, email, PASSWORD, "/workspace/account");
            heading(person, "My account");
            link(person, "Close your account");
            heading(person, "Close your account");
            Accessibility.assertFitForEverybody(person);
            person.getByLabel("Your password").fill("not the password");
            person.keyboard().press("Enter");
            assertThat(person.getByRole(AriaRole.ALERT)).containsText("This is not your password.");
            person.getByLabel("Your password").fill(PASSWORD);
            person.keyboard().press("Enter");
            assertThat(person.getByRole(AriaRole.STATUS)).containsText("Your account is closed");

            person.getByLabel("E-mail address").fill(email);
            person.getByLabel("Password").fill(PASSWORD);
            person.keyboard().press("Enter");
            assertThat(person.getByRole(AriaRole.ALERT)).containsText("don't match an account");
        });
        page.navigate("/workspace/people");
        heading(page, "Open Door");
        assertThat(page.getByText(email)).hasCount(0);
        People.invite(page, email, "Contributor");
    }

    @Test
    void the_last_administrator_can_not_go(Page page) {
        People.signIn(page, "admin@wellkept.example", "/workspace/account/close");
        page.getByLabel("Your password").fill(People.PASSWORD);
        page.keyboard().press("Enter");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Make somebody else its administrator first.");
        page.navigate("/workspace/");
        heading(page, "Today");
    }

    /** A contributor of Open Door with an account; the page stays with Open Door's people. */
    private static String somebodyInvited(Page page) {
        String email = somebody();
        People.signIn(page, "lead@opendoor.example", "/workspace/people");
        heading(page, "Open Door");
        People.invite(page, email, "Contributor");
        People.inAnotherBrowser(page, person -> {
            follow(person, email);
            person.getByLabel("Your name").fill("Robin Newcomer");
            person.getByLabel("Password").fill(PASSWORD);
            person.keyboard().press("Enter");
            person.waitForURL(url -> url.contains("/sign-in"));
        });
        return email;
    }

    private static String somebody() {
        return "robin-" + UUID.randomUUID() + "@opendoor.example";
    }

    /** Opens the link in the message that comes next to that address. */
    private static void follow(Page page, String email) {
        page.navigate(People.newLinkTo(page, email));
    }

    private static void link(Page page, String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .click();
        page.waitForURL(Pattern.compile(".*/(forgotten|account/address|account/close)"));
    }

    private static void button(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .click();
    }

    private static void heading(Page page, String words) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(words);
    }
}
