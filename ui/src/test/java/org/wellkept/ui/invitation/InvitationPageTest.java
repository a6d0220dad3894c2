package org.wellkept.ui.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.generated.precompiled.invitation.JteinvitationGenerated;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellkept.auth.invitation.InvitationFound;
import org.wellkept.auth.invitation.InvitationFound.Why;
import org.wellkept.core.FieldProblem;
import org.wellkept.ui.workspace.Markup;

class InvitationPageTest {

    private static final InvitationFound NEW =
            new InvitationFound.Open("ann@council.example", "a contributor for Open Door", false, false);

    @Test
    void somebody_new_is_asked_for_a_name_and_a_password_and_can_not_change_the_address() {
        Document page = page(NEW, "", List.of());

        assertThat(page.select("h1").text()).isEqualTo("You are invited");
        assertThat(page.text()).contains("You are invited to be a contributor for Open Door.");
        assertThat(page.expectFirst("#email").hasAttr("readonly")).isTrue();
        assertThat(page.expectFirst("#email").val()).isEqualTo("ann@council.example");
        assertThat(page.select("input[required]").eachAttr("name")).containsExactly("displayName", "password");
    }

    @Test
    void somebody_with_an_account_is_asked_for_nothing() {
        Document page = page(
                new InvitationFound.Open("ann@council.example", "a contributor for Open Door", true, false),
                "",
                List.of());

        assertThat(page.select("input")).isEmpty();
        assertThat(page.select("button").text()).isEqualTo("Accept");
        assertThat(page.text()).contains("ann@council.example");
    }

    @Test
    void what_needs_mending_is_said_first_and_leads_to_its_field_and_the_name_is_kept() {
        Document page = page(
                NEW, "Ann <b>", List.of(new FieldProblem("password", "The password is too short", "Make it longer")));

        assertThat(page.title()).startsWith("Not saved yet: ");
        assertThat(page.expectFirst("[role=alert] a").attr("href")).isEqualTo("#password");
        assertThat(page.select("#displayName").val()).isEqualTo("Ann <b>");
        assertThat(page.select("#password").val()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void an_invitation_that_can_not_be_accepted_says_why_what_to_do_and_that_nothing_was_changed(Why why) {
        Document page = page(new InvitationFound.Closed(why), "", List.of());

        assertThat(page.select("h1").text()).isEqualTo(InvitationPage.heading(why));
        assertThat(page.select("main p").size()).isGreaterThanOrEqualTo(3);
        assertThat(page.text()).contains("Nothing was changed");
        assertThat(page.select("input")).isEmpty();
        assertThat(page.text()).doesNotContain("@");
    }

    @Test
    void no_two_reasons_are_told_in_the_same_words() {
        assertThat(Arrays.stream(Why.values()).map(InvitationPage::words)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Why.values()).map(InvitationPage::heading)).doesNotHaveDuplicates();
    }

    private static Document page(InvitationFound found, String name, List<FieldProblem> problems) {
        return Jsoup.parse(Markup.of(output ->
                JteinvitationGenerated.render(output, null, new InvitationPage(found, name, problems, null))));
    }
}
