package org.wellkept.ui.workspace;

import com.vaadin.flow.component.html.Div;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.function.Consumer;

/**
 * A part of a screen that is only read: made by a template, as the public pages are, and kept as one text instead of a
 * component for each word. Links in it lead through the workspace like any other.
 */
public final class Fragment extends Div {

    public Fragment() {
        addClassName("fragment");
    }

    public Fragment(Consumer<OwaspHtmlTemplateOutput> template) {
        this();
        draw(template);
    }

    /** Draws it anew. */
    public void draw(Consumer<OwaspHtmlTemplateOutput> template) {
        getElement().setProperty("innerHTML", Markup.of(template));
    }
}
