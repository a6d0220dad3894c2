package org.wellkept.ui.estates;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.ui.form.Choice;

/** Whose rooms they are: said where a person acts for one organisation, asked where for several. */
final class WhoseRooms extends Div {

    private final List<OrganisationRef> own;
    private final @Nullable Choice<OrganisationRef> choice;

    /** @param begun whom to offer as chosen, or null */
    WhoseRooms(List<OrganisationRef> own, @Nullable OrganisationRef begun) {
        this.own = List.copyOf(own);
        if (own.size() == 1) {
            choice = null;
            add(new Paragraph("A place of " + own.getFirst().name() + "."));
        } else {
            choice = new Choice<>("Whose place it is", "Choose one", own, OrganisationRef::slug, OrganisationRef::name);
            choice.choose(begun);
            add(choice);
        }
    }

    Optional<OrganisationRef> chosen() {
        return choice == null ? Optional.of(own.getFirst()) : choice.chosen();
    }

    /** Ties the question, where there is one, to its name. */
    void tieTo(SiteForm form) {
        if (choice != null) {
            form.knows("organisation", choice);
        }
    }
}
