package org.wellkept.deploy.workspace;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wellkept.deploy.running.InBrowser;

/** What a round found, as a member of the board reads it. */
@InBrowser
class SnapshotIT {

    private static final String WELLSHIRE = "/workspace/accountability/wellshire";

    @Test
    void a_board_member_reads_what_a_round_found_by_keyboard_and_compares_it_with_today(Page page) {
        Visit visit = new Visit(page);
        visit.signIn(Visit.BOARD_MEMBER, WELLSHIRE);
        page.locator(".found a").last().waitFor();
        visit.tabTo(page.locator(".found a").last());
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(Pattern.compile("^As it stood on [0-9]+ [A-Z][a-z]+ 20[0-9]{2}$"));
        visit.address("/accountability/wellshire/rounds/[0-9a-f-]+/1$");

        assertThat(page.getByText("By which rules")).isVisible();
        assertThat(page.getByText("Who answered, and who was silent")).isVisible();
        int listed = page.locator(".frozen li").count();
        assertThat(page.locator(".tiles li").first().innerText()).startsWith(String.valueOf(listed));
        visit.isFitForEverybody();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".rail")).isHidden();
        assertThat(page.locator(".frozen li").first()).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        visit.tabTo(page.getByText("All of the board as it stands today"));
        page.keyboard().press("Enter");
        page.locator(".found a").last().waitFor();
        visit.address("/accountability/wellshire$");
    }

    @Test
    void a_round_that_is_not_there_is_not_found(Page page) {
        Visit visit = new Visit(page);
        visit.signIn(Visit.BOARD_MEMBER, WELLSHIRE + "/rounds/00000000-0000-0000-0000-000000000001");
        visit.heading("There is nothing here");
        page.navigate(WELLSHIRE + "/rounds/first");
        visit.heading("There is nothing here");
    }
}
