package org.wellkept.ui.commitment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import org.wellkept.ui.commitment.TypedUpdate.TypedLink;
import org.wellkept.ui.evidence.EvidenceField;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.form.Rows;

/** A page that shows what an update or a check says. */
final class LinkFields extends Div {
    private final TextField title = new TextField("What it shows");
    private final TextField url = new TextField("Web address");
    private final Element legend = new Element("legend");

    private LinkFields(SerializableRunnable removed) {
        url.setHelperText("It begins with https://");
        NativeButton remove = new NativeButton("Remove this link", click -> removed.run());
        remove.addClassNames("button", "link");
        Div holder = new Div(title, url, remove);
        holder.addClassName("group-fields");
        Element fieldset = new Element("fieldset");
        fieldset.appendChild(legend, holder.getElement());
        addClassName("group");
        getElement().appendChild(fieldset);
    }

    /** As many as somebody gives; none at first. */
    static Rows<LinkFields, TypedLink> rows() {
        return new Rows<>(
                "Add a link",
                (link, removed) -> new LinkFields(removed),
                LinkFields::number,
                new TypedLink("", ""),
                LinkFields::focusFirst,
                () -> {});
    }

    /** Ties what a door says of evidence to its fields. It counts links as they were sent, and the files after them. */
    static void tie(ProblemSummary problems, Rows<LinkFields, TypedLink> links, EvidenceField files) {
        problems.forget("evidence");
        problems.knows("evidence", files);
        int position = 0;
        for (LinkFields field : links.all()) {
            if (!field.typed().isBlank()) {
                problems.knows("evidence[" + position + "].title", field.title());
                problems.knows("evidence[" + position + "].url", field.url());
                position++;
            }
        }
    }

    private void number(int position, int of) {
        legend.setText(of == 1 ? "Link" : "Link " + position + " of " + of);
    }

    private void focusFirst() {
        title.focus();
    }

    TextField title() {
        return title;
    }

    TextField url() {
        return url;
    }

    TypedLink typed() {
        return new TypedLink(title.getValue(), url.getValue());
    }
}
