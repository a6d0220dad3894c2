package org.wellkept.ui.workspace;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody wanted to go before they were asked to sign in: always a place in this workspace, whatever a link says.
 */
public record ReturnTo(String path) {

    static final ReturnTo TODAY = new ReturnTo("/workspace/");

    // no second slash, no backslash, no dots as a segment: nothing that a browser could read as another host or place
    private static final Pattern PLACE =
            Pattern.compile("/workspace/(?![/.])[A-Za-z0-9._~/-]{0,300}(\\?[A-Za-z0-9._~/%&=+:,;@!*-]{0,1500})?");

    public static ReturnTo of(@Nullable String asked) {
        if (asked == null || !PLACE.matcher(asked).matches()) {
            return TODAY;
        }
        String path = asked.split("\\?", 2)[0];
        boolean leadsBack = path.contains("//")
                || path.contains("/.")
                || path.startsWith("/workspace/sign-")
                || path.startsWith("/workspace/setup")
                || path.startsWith("/workspace/VAADIN");
        return leadsBack ? TODAY : new ReturnTo(asked);
    }

    boolean isToday() {
        return equals(TODAY);
    }
}
