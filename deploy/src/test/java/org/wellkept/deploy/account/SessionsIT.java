package org.wellkept.deploy.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.deploy.account.People.LEAD;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellkept.deploy.running.Accessibility;
import org.wellkept.deploy.running.InBrowser;

@InBrowser
class SessionsIT {

    @Test
    void people_see_where_they_are_signed_in_and_sign_out_there(Page here) {
        inAnotherBrowser(here, there -> {
            People.signIn(there, LEAD, "/workspace/");
            heading(there, "Today");
            People.signIn(here, LEAD, "/workspace/account");
            heading(here, "My account");
            assertThat(here.getByText("this browser")).isVisible();

            button(here, "Sign out: ").first().press("Enter");

            assertThat(here.locator(".messages [role='status']")).containsText("You are signed out in that browser.");
            there.navigate("/workspace/");
            assertThat(there).hasURL(java.util.regex.Pattern.compile(".*/workspace/sign-in.*"));
        });
    }

    @Test
    void after_signing_out_everywhere_an_open_screen_elsewhere_refuses_the_next_action_and_keeps_what_was_typed(
            Page here) {
        inAnotherBrowser(here, there -> {
            People.signIn(there, LEAD, "/workspace/commitments/new");
            heading(there, "Write a commitment");
            People.signIn(here, LEAD, "/workspace/account");
            heading(here, "My account");

            button(here, "Sign out everywhere").press("Enter");

            assertThat(here.getByRole(AriaRole.STATUS)).containsText("You are signed out in every browser.");
            Locator title = there.getByLabel("Promise, in one line");
            title.fill("Teach 12 gardeners to listen");
            title.press("Tab");
            assertThat(there.locator(".v-system-error")).containsText("You are signed out");
            assertThat(title).hasValue("Teach 12 gardeners to listen");
            there.navigate("/workspace/account");
            assertThat(there.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Sign in")))
                    .isVisible();
        });
    }

    @Test
    void who_is_about_to_be_signed_out_is_asked_stays_by_keyboard_and_loses_nothing(Page page) {
        People.signIn(page, LEAD, "/workspace/commitments/new");
        heading(page, "Write a commitment");
        Locator title = page.getByLabel("Promise, in one line");
        title.fill("Teach 12 gardeners to listen");
        page.clock().install();
        page.route("**/workspace/session", route -> {
            if (route.request().method().equals("GET")) {
                answer(route, 100, 30_000);
            } else {
                route.resume();
            }
        });
        page.evaluate("document.head.append(Object.assign(document.createElement('script'), {src: '/js/staying.js'}))");

        Locator dialog = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(dialog).containsText("Are you still there?");
        assertThat(button(page, "Stay signed in")).isFocused();
        Accessibility.assertNothingFound(page);
        page.setViewportSize(390, 844);
        Accessibility.assertNothingFound(page);
        var staying = page.waitForResponse(
                "**/workspace/session", () -> page.keyboard().press("Enter"));

        assertThat(staying.request().method()).isEqualTo("POST");
        assertThat(staying.text()).contains("\"signedIn\":true");
        assertThat(dialog).hasCount(0);
        assertThat(title).isFocused();
        assertThat(title).hasValue("Teach 12 gardeners to listen");
    }

    @Test
    void who_types_for_long_without_leaving_a_field_stays_signed_in(Page page) {
        page.clock().install();
        People.signIn(page, LEAD, "/workspace/commitments/new");
        heading(page, "Write a commitment");
        page.getByLabel("Promise, in one line").click();
        page.keyboard().type("Teach");

        var staying = page.waitForRequest(
                request -> request.url().endsWith("/workspace/session")
                        && request.method().equals("POST"),
                () -> page.clock().fastForward(60_000));

        assertThat(staying.response().text()).contains("\"signedIn\":true");
    }

    @Test
    void a_wrong_password_of_today_changes_nothing_and_says_so(Page page) {
        People.signIn(page, LEAD, "/workspace/account");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Change your password"))
                .click();
        page.getByLabel("Your password of today").fill("not the password");
        page.getByLabel("The new password").fill("lantern gravel tulip");
        page.keyboard().press("Enter");

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("This is not your password of today");
        page.getByText("Back to my account").click();
        heading(page, "My account");
    }

    @Test
    void whoever_is_not_signed_in_is_asked_to_before_the_page_of_the_password(Page page) {
        People.signIn(page, LEAD, "/workspace/account/password");

        heading(page, "Change your password");
    }

    @ParameterizedTest
    @CsvSource({
        "/workspace/account, My account",
        "/workspace/account/password, Change your password",
        "/workspace/trail/organisation-vale-borough-council, Sign-ins"
    })
    void axe_finds_nothing_wide_or_narrow(String path, String name, Page page) {
        People.signIn(page, LEAD, path);
        heading(page, name);
        Accessibility.assertFitForEverybody(page);
    }

    private static void answer(Route route, int idle, int longest) {
        route.fulfill(new Route.FulfillOptions()
                .setContentType("application/json")
                .setBody("{\"signedIn\":true,\"idle\":" + idle + ",\"longest\":" + longest + "}"));
    }

    private static void inAnotherBrowser(Page page, Consumer<Page> doing) {
        String address = origin(page);
        try (BrowserContext another = page.context()
                .browser()
                .newContext(new Browser.NewContextOptions().setBaseURL(address).setLocale("en-GB"))) {
            another.setDefaultTimeout(180_000);
            doing.accept(another.newPage());
        }
    }

    private static String origin(Page page) {
        page.navigate("/workspace/sign-in");
        return String.valueOf(page.evaluate("location.origin")) + "/";
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    private static void heading(Page page, String words) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(words);
    }
}
