package org.wellkept.deploy.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellkept.deploy.running.Accessibility;
import org.wellkept.deploy.running.InBrowser;
import org.wellkept.deploy.running.RunningWellkept;

@InBrowser
class InvitationIT {

    private static final String LEAD_OF_OPEN_DOOR = "lead@opendoor.example";
    private static final String PASSWORD = "lantern gravel tulip";

    private final RunningWellkept wellkept;

    InvitationIT(RunningWellkept wellkept) {
        this.wellkept = wellkept;
    }

    @Test
    void somebody_is_invited_makes_an_account_signs_in_and_loses_the_role_while_a_screen_is_open(Page lead)
            throws Exception {
        String email = somebody();
        People.signIn(lead, LEAD_OF_OPEN_DOOR, "/workspace/people");
        heading(lead, "Open Door");
        invite(lead, email);
        assertThat(lead.locator(".messages [role='status']")).containsText("The invitation to " + email);

        People.inAnotherBrowser(lead, person -> {
            accept(person, email);
            assertThat(person.getByRole(AriaRole.STATUS)).containsText("Your account is made.");
            People.signIn(person, email, PASSWORD, "/workspace/commitments/new");
            heading(person, "Write a commitment");
            assertThat(person.locator(".who")).containsText("Contributor, Open Door");
            person.getByLabel("Promise, in one line").fill("Teach 12 gardeners to listen");
            String token = token(email);
            assertThat(me(token)).isEqualTo(200);

            lead.reload();
            endRole(lead, "Robin Newcomer");

            Locator save = person.getByText("Save as a draft", new Page.GetByTextOptions().setExact(true));
            save.click();
            assertThat(person.locator(".v-system-error")).containsText("You are signed out");
            assertThat(person.getByLabel("Promise, in one line")).hasValue("Teach 12 gardeners to listen");
            assertThat(me(token)).isEqualTo(401);
            person.navigate("/workspace/");
            assertThat(person).hasURL(Pattern.compile(".*/workspace/sign-in.*"));
        });
    }

    @Test
    void a_role_among_several_that_ends_is_missed_by_the_next_action_of_an_open_screen(Page lead) {
        String email = somebody();
        People.signIn(lead, LEAD_OF_OPEN_DOOR, "/workspace/people");
        heading(lead, "Open Door");
        invite(lead, email);
        People.inAnotherBrowser(lead, person -> {
            accept(person, email);
            lead.reload();
            heading(lead, "Open Door");
            People.invite(lead, email, "Lead");
            acceptAsKnown(person, email);
            People.signIn(person, email, PASSWORD, "/workspace/people");
            heading(person, "Open Door");
            assertThat(person.locator(".who")).containsText("Contributor, Lead, Open Door");

            lead.reload();
            endRole(lead, "Robin Newcomer, lead");

            open(person, "Invite somebody");
            Locator dialog = person.getByRole(AriaRole.DIALOG);
            dialog.getByLabel("E-mail address").fill("another@opendoor.example");
            dialog.getByLabel("Role").selectOption("contributor");
            dialog.getByText("Send the invitation").click();
            assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("Only a lead of the organisation");
            assertThat(dialog.getByLabel("E-mail address")).hasValue("another@opendoor.example");
        });
    }

    @Test
    void a_link_that_is_used_withdrawn_or_passed_on_says_so_plainly(Page lead) {
        String email = somebody();
        People.signIn(lead, LEAD_OF_OPEN_DOOR, "/workspace/people");
        heading(lead, "Open Door");
        invite(lead, email);
        People.inAnotherBrowser(lead, person -> {
            String link = link(person, email);
            lead.navigate(link);
            heading(lead, "This invitation is for another address");
            Accessibility.assertNothingFound(lead);
            person.navigate(link);
            makeAccount(person);
            person.navigate(link);
            heading(person, "This invitation has been accepted");

            String second = somebody();
            lead.navigate("/workspace/people");
            heading(lead, "Open Door");
            invite(lead, second);
            String withdrawn = link(person, second);
            lead.getByLabel("Withdraw: " + second).click();
            lead.getByRole(AriaRole.DIALOG).getByText("Withdraw it").click();
            assertThat(lead.locator(".messages [role='status']")).containsText("The invitation is withdrawn.");
            person.navigate(withdrawn);
            heading(person, "This invitation was withdrawn");
            person.navigate("/workspace/invitation/guessed");
            heading(person, "This invitation can’t be found");
        });
    }

    @Test
    void axe_finds_nothing_on_the_invitation_wide_or_narrow_nor_among_the_messages(Page page) {
        String email = somebody();
        People.signIn(page, LEAD_OF_OPEN_DOOR, "/workspace/people");
        heading(page, "Open Door");
        open(page, "Invite somebody");
        page.getByRole(AriaRole.DIALOG).getByLabel("E-mail address").waitFor();
        Accessibility.assertNothingFound(page);
        page.keyboard().press("Escape");
        page.getByRole(AriaRole.DIALOG)
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        invite(page, email);
        People.inAnotherBrowser(page, person -> {
            String link = link(person, email);
            Accessibility.assertFitForEverybody(person);
            person.navigate(link);
            heading(person, "You are invited");
            Accessibility.assertFitForEverybody(person);
            person.getByLabel("Your name").fill("Robin Newcomer");
            person.getByLabel("Password").fill("too short");
            person.keyboard().press("Enter");
            assertThat(person.getByRole(AriaRole.ALERT)).containsText("The password is too short");
            assertThat(person.getByLabel("Your name")).hasValue("Robin Newcomer");
            Accessibility.assertFitForEverybody(person);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "lead@opendoor.example, /workspace/people, Open Door",
        "officer@wellshire.example, /workspace/people, Wellshire Health and Wellbeing Board",
        "admin@wellkept.example, /workspace/people, People",
        "admin@wellkept.example, /workspace/people/everywhere, Every partnership",
        "contributor@wellshire.example, /workspace/people, This is not open to your role",
        "lead@opendoor.example, /workspace/people/board-wellshire, There is nothing here"
    })
    void axe_finds_nothing_among_people_wide_or_narrow(String who, String path, String name, Page page) {
        People.signIn(page, who, path);
        heading(page, name);
        Accessibility.assertFitForEverybody(page);
    }

    private static String somebody() {
        return "robin-" + UUID.randomUUID() + "@opendoor.example";
    }

    private static void invite(Page lead, String email) {
        People.invite(lead, email, "Contributor");
    }

    private static void open(Page page, String words) {
        page.locator(".actions")
                .getByText(words, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static void endRole(Page lead, String whose) {
        heading(lead, "Open Door");
        People.endRole(lead, whose);
    }

    private static String link(Page page, String email) {
        return People.newLinkTo(page, email);
    }

    private static void accept(Page person, String email) {
        person.navigate(link(person, email));
        makeAccount(person);
    }

    private static void makeAccount(Page person) {
        heading(person, "You are invited");
        person.getByLabel("Your name").fill("Robin Newcomer");
        person.getByLabel("Password").fill(PASSWORD);
        person.keyboard().press("Enter");
        person.waitForURL(url -> url.contains("/sign-in"));
    }

    private static void acceptAsKnown(Page person, String email) {
        person.navigate(link(person, email));
        heading(person, "You are invited");
        person.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Accept"))
                .click();
        assertThat(person.getByRole(AriaRole.STATUS)).containsText("You have the new role.");
    }

    private String token(String email) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(wellkept.at("api/v1/auth/token"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"email\":\"" + email + "\",\"password\":\"" + PASSWORD + "\"}"))
                .build());
        Matcher token = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"").matcher(answer.body());
        assertThat(token.find()).as(answer.body()).isTrue();
        return token.group(1);
    }

    private int me(String token) {
        return send(HttpRequest.newBuilder(wellkept.at("api/v1/me"))
                        .header("Authorization", "Bearer " + token)
                        .build())
                .statusCode();
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void heading(Page page, String words) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(words);
    }
}
