package org.wellkept.deploy.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellkept.deploy.running.Accessibility;
import org.wellkept.deploy.running.InBrowser;

/**
 * Every page on the way in, and each way in which it can say no: fit for everybody, on a desk and on a phone, by keyboard
 * alone, and with a sentence that says what is wrong.
 */
@InBrowser
class SignInPagesIT {

    private static final String LEAD = "lead@opendoor.example";
    private static final String PASSWORD = "lantern gravel tulip";

    /** What a keyboard must reach: everything that can be pressed or filled in. */
    private static final String CONTROLS = "a[href], button, input:not([type='hidden']), select, textarea";

    @ParameterizedTest
    @MethodSource
    void a_page_on_the_way_in_is_fit_for_everybody_and_says_what_is_so(Consumer<Page> reach, String says, Page page) {
        reach.accept(page);
        assertThat(page.locator("main")).containsText(says);
        Accessibility.assertFitForEverybody(page);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasCount(1);
        everyProblemIsASentence(page);
        theKeyboardReachesEverything(page);
    }

    static Stream<Arguments> a_page_on_the_way_in_is_fit_for_everybody_and_says_what_is_so() {
        return Stream.of(
                at("signing in", "/workspace/sign-in", "Reading is open to everyone"),
                at("signed out", "/workspace/sign-in?signed-out", "You are signed out."),
                at("signed out everywhere", "/workspace/sign-in?signed-out-everywhere", "in every browser."),
                at("a passkey that is refused", "/workspace/sign-in?passkey-refused", "belongs to no account here"),
                at("too late", "/workspace/sign-in?too-late", "please begin again."),
                at("an account that is made", "/workspace/sign-in?account-made", "Your account is made."),
                at("a role that is gained", "/workspace/sign-in?role-gained", "You have the new role."),
                at("a password that is set", "/workspace/sign-in?password-set", "Your new password is set."),
                at("an address that is changed", "/workspace/sign-in?address-changed", "Your address is changed."),
                at("an account that is closed", "/workspace/sign-in?account-closed", "Thank you."),
                state("a wrong password", SignInPagesIT::wrongPassword, "don't match an account that can sign in"),
                state("too many wrong passwords", SignInPagesIT::tooManyPasswords, "too many attempts to sign in"),
                at(
                        "a single sign-on that fails",
                        "/workspace/sign-in/callback?code=a&state=b",
                        "did not lead to an account"),
                state("no organisation's sign-in", SignInPagesIT::noProvider, "No organisation signs in people"),
                state("a code that is asked for", SignInPagesIT::codeAsked, "One more step: your code"),
                state("a code that is wrong", SignInPagesIT::wrongCode, "That code is not right"),
                at("a password forgotten", "/workspace/forgotten", "Type the address that you sign in with."),
                state("a link that is asked for", SignInPagesIT::linkAsked, "If there is an account with this address"),
                at("a link for a password that is none", "/workspace/new-password/guessed", "This link can't be used."),
                state("a new password", SignInPagesIT::newPassword, "At least 12 characters."),
                state("a new password that is short", SignInPagesIT::shortNewPassword, "The password is too short"),
                state("an invitation", page -> invited(page, "Contributor"), "a contributor for Open Door"),
                state("an invitation without a name", SignInPagesIT::namelessInvitation, "There is no name"),
                state("an invitation to somebody known", SignInPagesIT::knownInvitation, "It gains this role"),
                at(
                        "an invitation that is none",
                        "/workspace/invitation/guessed",
                        "open the link in the message once more"),
                state("an invitation that is used", SignInPagesIT::usedInvitation, "An invitation works once."),
                at(
                        "a link for an address that is none",
                        "/workspace/new-address/guessed",
                        "It works once, within a day"),
                state("a link for an address", SignInPagesIT::addressToConfirm, "Press the button to confirm it"),
                state(
                        "one mailbox of two",
                        SignInPagesIT::oneMailbox,
                        "open the link in the message to your other address"),
                at("a link to begin that is none", "/workspace/setup/guessed", "This link can't be used."));
    }

    private static Arguments at(String name, String address, String says) {
        return state(name, page -> page.navigate(address), says);
    }

    private static Arguments state(String name, Consumer<Page> reach, String says) {
        return Arguments.of(Named.of(name, reach), says);
    }

    private static void wrongPassword(Page page) {
        signIn(page, "nobody@wellshire.example", "not the password");
    }

    private static void tooManyPasswords(Page page) {
        String somebody = somebody();
        do {
            signIn(page, somebody, "not the password");
        } while (!page.getByRole(AriaRole.ALERT).innerText().contains("too many attempts"));
    }

    private static void noProvider(Page page) {
        page.navigate("/workspace/sign-in");
        // the demonstration has no provider and offers none: the form is sent as an older page would
        page.evaluate("""
                () => {
                  const form = document.querySelector('form.fields');
                  form.email.value = 'somebody@nowhere.example';
                  form.action = '/workspace/sign-in/organisation';
                  form.submit();
                }""");
        page.waitForURL("**/organisation");
    }

    private static void codeAsked(Page page) {
        String email = withAccount(page);
        Devices.aKeyInThisMachine(page);
        People.signIn(page, email, PASSWORD, "/workspace/account/second-step/passkey");
        page.getByLabel("What do you call the device?").fill("My telephone");
        page.keyboard().press("Enter");
        heading(page, "Keep your recovery codes");
        page.navigate("/workspace/account");
        heading(page, "My account");
        signOut(page);
        signIn(page, email, PASSWORD);
        heading(page, "One more step: your code");
    }

    private static void wrongCode(Page page) {
        codeAsked(page);
        page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true)).fill("000000");
        page.keyboard().press("Enter");
    }

    private static void linkAsked(Page page) {
        page.navigate("/workspace/forgotten");
        page.getByLabel("E-mail address").fill(somebody());
        page.keyboard().press("Enter");
        heading(page, "Look into your mailbox");
    }

    private static void newPassword(Page page) {
        String email = withAccount(page);
        page.navigate("/workspace/forgotten");
        page.getByLabel("E-mail address").fill(email);
        page.keyboard().press("Enter");
        heading(page, "Look into your mailbox");
        page.navigate(People.newLinkTo(page, email));
    }

    private static void shortNewPassword(Page page) {
        newPassword(page);
        page.getByLabel("The new password").fill("short");
        page.keyboard().press("Enter");
    }

    private static String invited(Page page, String role) {
        String email = somebody();
        invite(page, email, role);
        page.navigate(People.newLinkTo(page, email));
        heading(page, "You are invited");
        return email;
    }

    private static void namelessInvitation(Page page) {
        invited(page, "Contributor");
        page.getByLabel("Your name").fill(" ");
        page.getByLabel("Password").fill(PASSWORD);
        page.keyboard().press("Enter");
    }

    private static void knownInvitation(Page page) {
        String email = withAccount(page);
        invite(page, email, "Lead");
        page.navigate(People.newLinkTo(page, email));
    }

    private static void usedInvitation(Page page) {
        invited(page, "Contributor");
        String link = page.url();
        makeAccount(page);
        page.navigate(link);
    }

    private static void addressToConfirm(Page page) {
        String email = withAccount(page);
        String other = somebody();
        People.signIn(page, email, PASSWORD, "/workspace/account/address");
        page.getByLabel("The new address").fill(other);
        page.getByLabel("Your password").fill(PASSWORD);
        page.keyboard().press("Enter");
        heading(page, "Confirm it from both mailboxes");
        page.navigate(People.newLinkTo(page, other));
    }

    private static void oneMailbox(Page page) {
        addressToConfirm(page);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Yes, change it"))
                .press("Enter");
        heading(page, "One mailbox has confirmed");
    }

    /** A contributor of Open Door, who is not signed in. */
    private static String withAccount(Page page) {
        String email = invited(page, "Contributor");
        makeAccount(page);
        return email;
    }

    private static void makeAccount(Page page) {
        page.getByLabel("Your name").fill("Robin Visitor");
        page.getByLabel("Password").fill(PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/sign-in?account-made");
    }

    private static void invite(Page page, String email, String role) {
        People.inAnotherBrowser(page, lead -> {
            People.signIn(lead, LEAD, "/workspace/people");
            heading(lead, "Open Door");
            People.invite(lead, email, role);
        });
    }

    private static void signIn(Page page, String email, String password) {
        page.navigate("/workspace/sign-in");
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill(password);
        page.keyboard().press("Enter");
        page.getByRole(AriaRole.ALERT)
                .or(page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true)))
                .first()
                .waitFor();
    }

    private static void signOut(Page page) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign out").setExact(true))
                .last()
                .click();
        page.waitForURL("**/sign-in?signed-out");
    }

    /** A problem begins with a capital, ends like a sentence, and has the focus; where it names a field, it leads there. */
    private static void everyProblemIsASentence(Page page) {
        for (Locator problem :
                page.locator("[role='alert'] p, [role='alert'] li").all()) {
            assertThat(problem.innerText()).matches("(?s)[A-Z].*[.?]");
        }
        if (page.getByRole(AriaRole.ALERT).count() > 0) {
            assertThat(page.title()).matches("(Not|Your|This) .*");
        }
        for (Locator link : page.locator("[role='alert'] a[href^='#']").all()) {
            assertThat(page.locator(link.getAttribute("href"))).isVisible();
        }
    }

    private static void theKeyboardReachesEverything(Page page) {
        Locator controls = page.locator(CONTROLS).filter(new Locator.FilterOptions().setVisible(true));
        int all = controls.count();
        controls.evaluateAll("all => all.forEach((control, number) => control.dataset.stop = number)");
        page.evaluate("document.activeElement.blur()");
        List<Object> reached = Stream.generate(() -> {
                    page.keyboard().press("Tab");
                    return page.evaluate("document.activeElement.dataset.stop ?? 'none'");
                })
                .limit(2L * all + 4)
                .filter(stop -> !"none".equals(stop))
                .distinct()
                .toList();
        assertThat(reached).as("what the keyboard reaches at %s", page.url()).hasSize(all);
    }

    private static String somebody() {
        return "robin-" + UUID.randomUUID() + "@opendoor.example";
    }

    private static void heading(Page page, String words) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(words);
    }
}
