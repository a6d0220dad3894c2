package org.wellkept.deploy.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.running.Accessibility;
import org.wellkept.deploy.running.InBrowser;

/** People who have no password: from the invitation to the end of their last role, and what they do when the device is lost. */
@InBrowser
class PasskeyAccountIT {

    private static final String OPEN_DOOR = "lead@opendoor.example";
    private static final String VALE = "lead@vale.example";

    @Test
    void somebody_is_invited_comes_in_with_a_passkey_switches_hats_and_leaves(Page openDoor) {
        String email = somebody();
        People.signIn(openDoor, OPEN_DOOR, "/workspace/people");
        heading(openDoor, "Open Door");
        People.invite(openDoor, email, "Contributor");
        People.inAnotherBrowser(
                openDoor,
                vale -> People.inAnotherBrowser(openDoor, person -> {
                    activate(person, email, "Robin Passkey");
                    signInWithPasskey(person);
                    assertThat(person.locator(".hats")).hasText("Contributor, Open Door");
                    assertThat(person.locator(".hats button")).hasCount(0);

                    People.signIn(vale, VALE, "/workspace/people");
                    heading(vale, "Vale Borough Council");
                    People.invite(vale, email, "Contributor");
                    person.navigate(People.newLinkTo(person, email));
                    button(person, "Accept").press("Enter");
                    heading(person, "Today");

                    person.setViewportSize(390, 844);
                    button(person, "Menu").press("Enter");
                    switchTo(person, "Contributor, Vale Borough Council");
                    person.setViewportSize(1280, 900);
                    person.navigate("/workspace/commitments/new");
                    heading(person, "Write a commitment");
                    Locator inWhoseName = person.getByLabel("In whose name");
                    assertThat(inWhoseName).hasValue(Pattern.compile(".*/vale-borough-council"));
                    switchTo(person, "Contributor, Open Door");
                    person.navigate("/workspace/commitments/new");
                    assertThat(inWhoseName).hasValue(Pattern.compile(".*/open-door"));
                    Accessibility.assertNothingFound(person);

                    // the other role allows what it did, whichever hat is worn
                    inWhoseName.selectOption(person.locator("option[value$='/vale-borough-council']")
                            .getAttribute("value"));
                    Locator title = person.getByLabel("Promise, in one line");
                    title.fill("Teach 12 gardeners to listen");
                    save(person);
                    heading(person, "Teach 12 gardeners to listen");

                    person.navigate("/workspace/commitments/new");
                    heading(person, "Write a commitment");
                    title.fill("Open the greenhouse on Sundays");
                    openDoor.reload();
                    heading(openDoor, "Open Door");
                    People.endRole(openDoor, "Robin Passkey");
                    save(person);
                    assertThat(person.locator(".messages [role='alert']")).containsText("Nothing was changed.");
                    assertThat(title).hasValue("Open the greenhouse on Sundays");

                    vale.reload();
                    heading(vale, "Vale Borough Council");
                    People.endRole(vale, "Robin Passkey");
                    save(person);
                    assertThat(person.locator(".v-system-error")).containsText("You are signed out");
                    assertThat(title).hasValue("Open the greenhouse on Sundays");
                    person.navigate("/workspace/");
                    assertThat(person).hasURL(Pattern.compile(".*/workspace/sign-in.*"));
                    button(person, "Sign in with a passkey").press("Enter");
                    assertThat(person.getByRole(AriaRole.STATUS)).containsText("You are not signed in");
                }));
    }

    @Test
    void whoever_lost_the_device_chooses_a_password_by_the_link_and_is_in(Page lead) {
        String email = somebody();
        People.signIn(lead, OPEN_DOOR, "/workspace/people");
        heading(lead, "Open Door");
        People.invite(lead, email, "Contributor");
        People.inAnotherBrowser(lead, person -> activate(person, email, "Robin Lost"));
        People.inAnotherBrowser(lead, person -> {
            person.navigate("/workspace/forgotten");
            person.getByLabel("E-mail address").fill(email);
            person.keyboard().press("Enter");
            heading(person, "Look into your mailbox");
            person.navigate(People.newLinkTo(person, email));
            heading(person, "Choose a new password");
            assertThat(person.locator("main")).containsText("It works no more once you choose a password");
            Accessibility.assertNothingFound(person);
            person.getByLabel("The new password").fill("harbour thistle cobble");
            person.keyboard().press("Enter");
            assertThat(person.getByRole(AriaRole.STATUS)).containsText("Your new password is set.");

            People.signIn(person, email, "harbour thistle cobble", "/workspace/");
            heading(person, "Today");
        });
    }

    @Test
    void whoever_has_no_password_chooses_one_or_goes_without_being_asked_for_it(Page lead) {
        String email = somebody();
        People.signIn(lead, OPEN_DOOR, "/workspace/people");
        heading(lead, "Open Door");
        People.invite(lead, email, "Contributor");
        People.inAnotherBrowser(lead, person -> {
            activate(person, email, "Robin Keys");
            signInWithPasskey(person);
            person.navigate("/workspace/account/second-step");
            button(person, "Remove the passkey").press("Enter");
            assertThat(person.getByRole(AriaRole.ALERT)).containsText("Nothing would be left to sign in with");
            person.navigate("/workspace/account/address");
            assertThat(person.getByLabel("Your password")).hasCount(0);
            person.navigate("/workspace/account/password");
            heading(person, "Choose a password");
            Accessibility.assertNothingFound(person);
            person.getByLabel("The new password").fill("short");
            person.keyboard().press("Enter");
            assertThat(person.getByRole(AriaRole.ALERT)).containsText("The password is too short");
            person.navigate("/workspace/account/close");
            button(person, "Close my account for good").press("Enter");
            assertThat(person.getByRole(AriaRole.STATUS)).containsText("Your account is closed");
        });
    }

    /** Accepts an invitation by keyboard, with a passkey in place of a password. */
    private static void activate(Page person, String email, String name) {
        Devices.aKeyInThisMachine(person);
        person.navigate(People.newLinkTo(person, email));
        heading(person, "You are invited");
        Accessibility.assertNothingFound(person);
        button(person, "Accept, and use a passkey").press("Enter");
        assertThat(person.getByLabel("Your name")).isFocused();
        person.keyboard().type(name);
        button(person, "Accept, and use a passkey").press("Enter");
        heading(person, "Keep your recovery codes");
        Accessibility.assertNothingFound(person);
        person.getByText("I have kept them").press("Enter");
        assertThat(person.getByRole(AriaRole.STATUS)).containsText("Your account is made.");
    }

    private static void signInWithPasskey(Page person) {
        button(person, "Sign in with a passkey").press("Enter");
        heading(person, "Today");
    }

    private static void switchTo(Page person, String hat) {
        button(person, "You act as").press("Enter");
        Accessibility.assertNothingFound(person);
        person.locator(".hats li")
                .getByText(hat, new Locator.GetByTextOptions().setExact(true))
                .press("Enter");
        heading(person, "Today");
        assertThat(person.locator(".messages [role='status']")).containsText("You act as " + hat + " now");
        assertThat(person.locator(".hat-open")).containsText(hat);
    }

    private static void save(Page person) {
        person.getByText("Save as a draft", new Page.GetByTextOptions().setExact(true))
                .click();
    }

    private static String somebody() {
        return "robin-" + UUID.randomUUID() + "@opendoor.example";
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words))
                .first();
    }

    private static void heading(Page page, String words) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(words);
    }
}
