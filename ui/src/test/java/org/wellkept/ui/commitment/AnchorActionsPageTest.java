package org.wellkept.ui.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.generated.precompiled.commitment.JteanchorActionsGenerated;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wellkept.core.Page;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.undertaking.State;
import org.wellkept.ui.commitment.AnchorActionsPage.Wanted;
import org.wellkept.ui.commitment.PromiseList.Option;

class AnchorActionsPageTest {

    private static final Wanted ALL = new Wanted(null, null, null, null);
    private static final CommitmentSummary HALL = new CommitmentSummary(
            "WV-031",
            "Open the hall",
            "wellshire-and-vale",
            new OrganisationRef("open-door", "Open Door", true),
            null,
            State.AGREED,
            null,
            Visibility.PUBLIC,
            false,
            null,
            AnchorDimension.ESTATES,
            null,
            false);

    @Test
    void each_row_says_in_which_role_it_is_promised() {
        String html = html(ALL, new Page<>(List.of(HALL), null));

        assertThat(html)
                .contains("Open the hall")
                .contains("WV-031 · Buildings and land")
                .contains("1 promise.");
    }

    @Test
    void what_is_looked_for_stays_in_the_form_and_in_the_next_page() {
        Wanted wanted = new Wanted("wellshire-and-vale", null, AnchorDimension.ESTATES, "hall");

        AnchorActionsPage page = page(wanted, new Page<>(List.of(HALL), "abc"));

        assertThat(page.next())
                .isEqualTo("/anchor/actions?partnership=wellshire-and-vale&role=estates&words=hall&from=abc");
        assertThat(page.dimensions().stream().filter(Option::chosen).map(Option::value))
                .containsExactly("estates");
        assertThat(page.narrowed()).isTrue();
    }

    @Test
    void nothing_found_is_said_in_words() {
        assertThat(html(ALL, new Page<>(List.of(), null))).contains("No such promise has been made public here yet.");
        assertThat(html(new Wanted(null, null, null, "zebra"), new Page<>(List.of(), null)))
                .contains("Nothing fits.")
                .contains("Show all");
    }

    private static AnchorActionsPage page(Wanted wanted, Page<CommitmentSummary> found) {
        return AnchorActionsPage.of(wanted, found, List.of(new Option("", "Any", true)));
    }

    private static String html(Wanted wanted, Page<CommitmentSummary> found) {
        StringOutput output = new StringOutput();
        JteanchorActionsGenerated.render(new OwaspHtmlTemplateOutput(output), null, page(wanted, found));
        return output.toString();
    }
}
