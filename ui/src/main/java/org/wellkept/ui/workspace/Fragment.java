package org.wellkept.ui.workspace;

import com.vaadin.flow.component.html.Div;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.function.Consumer;

/**
 * A part of a screen that is only read: made by a template, as the public pages are, and kept as one text instead of a
 * component for each word. Links in it lead through the workspace like any other.
 */
public final class Fragment extends Div {

    // the page's base is the workspace: a link to a place on this screen would lead to Today
    private static final String LINKS_WITHIN = """
            this.addEventListener('click', event => {
              const link = event.target.closest('a[href^="#"]');
              const place = link && document.getElementById(link.getAttribute('href').slice(1));
              if (place) {
                event.preventDefault();
                place.setAttribute('tabindex', '-1');
                place.focus();
                place.scrollIntoView();
              }
            });
            """;

    public Fragment() {
        addClassName("fragment");
        getElement().executeJs(LINKS_WITHIN);
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
