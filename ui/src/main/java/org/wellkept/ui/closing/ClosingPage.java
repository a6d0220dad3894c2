package org.wellkept.ui.closing;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody closes their account.
 *
 * @param heading what it is called: members leave, everybody else closes their account
 * @param email whose it is
 * @param problem why it is not closed yet
 * @param byPassword whether the password is asked for
 */
public record ClosingPage(
        String heading, String email, @Nullable String problem, boolean byPassword) {}
