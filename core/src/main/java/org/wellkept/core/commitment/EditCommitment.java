package org.wellkept.core.commitment;

import org.jspecify.annotations.Nullable;
import org.wellkept.core.Version;
import org.wellkept.core.changed.ChangeReason;
import org.wellkept.core.terms.Terms;

/**
 * Rewords a commitment.
 *
 * @param read the version that the new terms were written over: another one in store is a clash, and nothing is lost
 * @param why needed once the commitment is agreed
 */
public record EditCommitment(
        String reference,
        Version read,
        Terms terms,
        @Nullable ChangeReason why) {}
