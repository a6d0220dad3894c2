package org.wellkept.ui.partnership;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Spelling;
import org.wellkept.core.partnership.AddOrganisation;
import org.wellkept.core.partnership.OrganisationKind;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.ProblemSummary;

/** What is asked of an organisation that joins. */
final class OrganisationFields implements Serializable {

    private final String partnership;
    private final TextField name = NewFields.text("Name", "Such as: Wellshire County Council", 200);
    private final Choice<OrganisationKind> kind = new Choice<>(
            "What it is",
            "Choose one",
            Arrays.asList(OrganisationKind.values()),
            OrganisationKind::code,
            OrganisationKind::words);
    private final Checkbox small = new Checkbox("It is small: ask it four questions a round, and no more");
    private final TextField address = NewFields.address("/partners/");

    /** @param partnership its slug */
    OrganisationFields(String partnership) {
        this.partnership = partnership;
        Suggestion.follow(name, address, Spelling::address);
    }

    List<Component> all() {
        return List.of(name, kind, small, address);
    }

    void tell(ProblemSummary problems) {
        problems.knows("name", name);
        problems.knows("kind", kind);
        problems.knows("slug", address);
    }

    /** What the door can't be asked without. */
    List<FieldProblem> missing() {
        return kind.chosen().isPresent()
                ? List.of()
                : List.of(new FieldProblem("kind", "It is not said what kind of body it is", "Choose one"));
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
