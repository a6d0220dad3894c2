package org.wellkept.ui.recovery;

import org.jspecify.annotations.Nullable;

/**
 * The page on which somebody asks for help with a lost device.
 *
 * @param ticket says that the password was right
 * @param asked whether they have asked
 * @param demonstration whether messages are shown on a page instead of sent
 * @param problem why help was not asked for
 */
public record LostDevicePage(
        String ticket,
        boolean asked,
        boolean demonstration,
        @Nullable String problem) {

    /** Without the ticket, which must not reach a log. */
    @Override
    public String toString() {
        return "LostDevicePage[]";
    }
}
