package org.wellkept.ui.partnership;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.Locale;
import org.wellkept.core.Spelling;
import org.wellkept.core.partnership.AddPartnership;
import org.wellkept.ui.form.AskedFor;

/** What a partnership is called, and what follows from that. */
final class PartnershipFields implements Serializable {

    private final AskedFor asked = new AskedFor();
    private final TextField name = asked.field("name", NewFields.text("Name", "Such as: Wellshire and Vale", 200));
    private final TextArea about = asked.field("about", new TextArea("What its pages say of it"));
    private final TextField prefix = asked.field(
            "prefix",
            NewFields.text(
                    "Letters that references begin with",
                    "2 to 4 capital letters. With WV, the first promise is WV-001.",
                    4));
    private final TextField address = asked.field("slug", NewFields.address("/partnerships/"));

    PartnershipFields() {
        about.setHelperText("A sentence or two: who takes part, and what for.");
        about.setMaxLength(1_000);
        about.setMinHeight("5rem");
        about.setWidthFull();
        Suggestion.follow(name, prefix, Suggestion::prefix);
        Suggestion.follow(name, address, Spelling::address);
    }

    AskedFor asked() {
        return asked;
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
