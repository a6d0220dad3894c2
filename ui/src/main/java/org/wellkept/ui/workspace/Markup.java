package org.wellkept.ui.workspace;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.function.Consumer;

/** What a template makes: HTML in which everything that came from outside is escaped. */
public final class Markup {

    private Markup() {}

    public static String of(Consumer<OwaspHtmlTemplateOutput> template) {
        StringOutput text = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(text));
        return text.toString();
    }
}
