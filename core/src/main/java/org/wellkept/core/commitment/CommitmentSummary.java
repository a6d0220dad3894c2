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
 * @param organisation who carries it now
 * @param answers null for a draft, and for a commitment of a body that has not joined: nobody asked it, nobody judges it
 * @param anchor in which role it is promised, of an anchor action; null for any other promise
 * @param madeBy who made it, where another carries it now; null where it is the same
 * @param inHandover whether its organisation has ended, and nobody has settled yet who carries it on
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
        @Nullable AnchorDimension anchor,
        @Nullable OrganisationRef madeBy,
        boolean inHandover) {}
