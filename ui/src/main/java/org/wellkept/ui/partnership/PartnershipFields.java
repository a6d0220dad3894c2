package org.wellkept.ui.partnership;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.wellkept.core.Spelling;
import org.wellkept.core.partnership.AddPartnership;
import org.wellkept.ui.form.ProblemSummary;

/** What a partnership is called, and what follows from that. */
final class PartnershipFields implements Serializable {

    private final TextField name = NewFields.text("Name", "Such as: Wellshire and Vale", 200);
    private final TextArea about = new TextArea("What its pages say of it");
    private final TextField prefix = NewFields.text(
            "Letters that references begin with", "2 to 4 capital letters. With WV, the first promise is WV-001.", 4);
    private final TextField address = NewFields.address("/partnerships/");

    PartnershipFields() {
        about.setHelperText("A sentence or two: who takes part, and what for.");
        about.setMaxLength(1_000);
        about.setMinHeight("5rem");
        about.setWidthFull();
        Suggestion.follow(name, prefix, Suggestion::prefix);
        Suggestion.follow(name, address, Spelling::address);
    }

    List<Component> all() {
        return List.of(name, about, prefix, address);
    }

    void tell(ProblemSummary problems) {
        problems.knows("name", name);
        problems.knows("about", about);
        problems.knows("prefix", prefix);
        problems.knows("slug", address);
    }

    AddPartnership command() {
        return new AddPartnership(
                address.getValue().strip(),
                name.getValue().strip(),
                prefix.getValue().strip().toUpperCase(Locale.ROOT),
                false,
                about.getValue());
    }
}
