package org.wellkept.ui.reset;

/**
 * Where somebody asks for a new password.
 *
 * @param asked whether they have
 * @param demonstration whether messages are shown on a page instead of sent
 */
public record ForgottenPage(boolean asked, boolean demonstration) {}
