package org.wellkept.ui.account;

import org.jspecify.annotations.Nullable;

/**
 * The page on which people prove once more who they are.
 *
 * @param email for password managers to know whose password is wanted
 * @param to where to go afterwards
 * @param problem why it was not taken
 */
public record ConfirmPage(String email, String to, @Nullable String problem) {}
