package org.wellkept.ui.commitment;

import java.util.List;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.reference.Framework;
import org.wellkept.core.terms.ThemeRef;

/** What the writing form lets a person choose from. */
record FormChoices(List<OrganisationRef> partners, List<BoardRef> boards, List<Framework> frameworks) {

    FormChoices {
        partners = List.copyOf(partners);
        boards = List.copyOf(boards);
        frameworks = List.copyOf(frameworks);
    }

    Names names() {
        return Names.of(List.of(), partners, boards, frameworks);
    }

    /** The themes of a framework, in its order. */
    List<ThemeRef> themes(String framework) {
        return frameworks.stream()
                .filter(each -> each.slug().equals(framework))
                .flatMap(each -> each.themes().stream().map(theme -> new ThemeRef(each.slug(), theme.slug())))
                .toList();
    }
}
