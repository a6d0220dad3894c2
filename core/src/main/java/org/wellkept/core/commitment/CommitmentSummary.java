package org.wellkept.core.commitment;

import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.undertaking.Answers;
import org.wellkept.core.undertaking.ClosedAs;
import org.wellkept.core.undertaking.State;

/**
 * A commitment in a list.
 *
 * @param partnership the partnership's slug
 * @param answers null for a draft, and for a commitment of a body that has not joined: nobody asked it, nobody judges it
 * @param anchor in which role it is promised, of an anchor action; null for any other promise
 */
public record CommitmentSummary(
        String reference,
        String title,
        String partnership,
        OrganisationRef organisation,
        @Nullable DateWritten due,
        State state,
        @Nullable ClosedAs closedAs,
        Visibility visibility,
        boolean asPublished,
        @Nullable Answers answers,
        @Nullable AnchorDimension anchor) {}
