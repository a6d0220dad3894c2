package org.wellkept.ui.account;

import org.jspecify.annotations.Nullable;
import org.wellkept.auth.proof.ProofWays;

/**
 * The page on which people prove once more who they are.
 *
 * @param ways how they can
 * @param to where to go afterwards
 * @param problem why it was not taken
 */
public record ConfirmPage(
        ProofWays ways, String to, @Nullable String problem) {}
