package org.wellkept.ui.transparency;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.PrintWriterOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.PrintWriter;

/** The templates, compiled with the product: nothing is read or compiled while it runs. */
final class Templates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "gg.jte.generated.precompiled");

    private Templates() {}

    /** The page as UTF-8. */
    static byte[] render(String template, PublicPage page) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        ENGINE.render(template, page, output);
        return output.toByteArray();
    }

    /** Writes the page as it is made. */
    static void write(String template, PublicPage page, PrintWriter out) {
        ENGINE.render(template, page, new PrintWriterOutput(out));
    }
}
