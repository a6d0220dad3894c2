package org.wellkept.ui.account;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody ends that they sign in by their organisation.
 *
 * @param email for password managers to know whose it is
 * @param provider what people call it
 * @param problem why it is not done yet
 */
public record UnlinkPage(
        String email, String provider, @Nullable String problem) {}
