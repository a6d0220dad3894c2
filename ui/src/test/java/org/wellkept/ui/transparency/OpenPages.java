package org.wellkept.ui.transparency;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Renders public pages of other features as they are sent, and finds what is unsound in them. */
public final class OpenPages {
    private OpenPages() {}

    public static String render(String template, PublicPage page) {
        return new String(Templates.render(template, page), StandardCharsets.UTF_8);
    }

    /** What every public page must be, as far as its HTML alone can show. */
    public static List<String> faults(String html) {
        return Soundness.faults(html);
    }
}
