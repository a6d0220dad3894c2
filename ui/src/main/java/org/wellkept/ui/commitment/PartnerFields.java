package org.wellkept.ui.commitment;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.terms.Stance;
import org.wellkept.ui.commitment.TypedTerms.TypedPartner;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.ProblemSummary;

/** The fields of one delivery partner: who, how it stands to the promise, and whether it leads jointly. */
final class PartnerFields extends Div {

    private final Choice<String> organisation;
    private final Choice<Stance> stance =
            new Choice<>("What it does", "Supports it", Arrays.asList(Stance.values()), Stance::code, Stance::words);
    private final Checkbox jointLead = new Checkbox("Leads jointly: it reads and drafts, we agree and send");
    private final Element legend = new Element("legend");

    PartnerFields(TypedPartner partner, List<OrganisationRef> organisations, SerializableRunnable removed) {
        Map<String, String> names = new LinkedHashMap<>();
        organisations.forEach(each -> names.put(each.slug(), each.name()));
        organisation = Choice.named("Organisation", "Choose one", names);
        organisation.chooseKey(partner.organisation());
        stance.choose(partner.stance());
        jointLead.setValue(partner.jointLead());
        NativeButton remove = new NativeButton("Remove this partner");
        remove.addClassNames("button", "link");
        remove.addClickListener(click -> removed.run());
        Div holder = new Div(organisation, stance, jointLead, remove);
        holder.addClassName("group-fields");
        Element fieldset = new Element("fieldset");
        fieldset.appendChild(legend, holder.getElement());
        addClassName("group");
        getElement().appendChild(fieldset);
    }

    void number(int position, int of) {
        legend.setText(of == 1 ? "Partner" : "Partner " + position + " of " + of);
    }

    void focusFirst() {
        organisation.focus();
    }

    TypedPartner typed() {
        return new TypedPartner(
                organisation.chosen().orElse(""), stance.chosen().orElse(Stance.SUPPORT), jointLead.getValue());
    }

    void tieTo(ProblemSummary problems, String field) {
        problems.knows(field + "organisation", organisation);
    }
}
