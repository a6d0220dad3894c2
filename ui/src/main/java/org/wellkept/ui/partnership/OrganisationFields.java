package org.wellkept.ui.partnership;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.wellkept.core.Spelling;
import org.wellkept.core.partnership.AddOrganisation;
import org.wellkept.core.partnership.OrganisationKind;
import org.wellkept.ui.form.AskedFor;
import org.wellkept.ui.form.Choice;

/** What is asked of an organisation that joins. */
final class OrganisationFields implements Serializable {

    private final String partnership;
    private final AskedFor asked = new AskedFor();
    private final TextField name =
            asked.field("name", NewFields.text("Name", "Such as: Wellshire County Council", 200));
    private final Choice<OrganisationKind> kind = asked.needed(
            "kind",
            new Choice<>(
                    "What it is",
                    "Choose one",
                    Arrays.asList(OrganisationKind.values()),
                    OrganisationKind::code,
                    OrganisationKind::words),
            "It is not said what kind of body it is",
            "Choose one");
    private final Checkbox small =
            asked.field("small", new Checkbox("It is small: ask it four questions a round, and no more"));
    private final TextField address = asked.field("slug", NewFields.address("/partners/"));

    /** @param partnership its slug */
    OrganisationFields(String partnership) {
        this.partnership = partnership;
        Suggestion.follow(name, address, Spelling::address);
    }

    AskedFor asked() {
        return asked;
    }

    /** Only while nothing is missing. */
    AddOrganisation command() {
        return new AddOrganisation(
                partnership,
                address.getValue().strip(),
                name.getValue().strip(),
                kind.chosen().orElseThrow(),
                true,
                small.getValue(),
                false,
                List.of(),
                null,
                null,
                null);
    }
}
