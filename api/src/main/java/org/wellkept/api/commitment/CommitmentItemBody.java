package org.wellkept.api.commitment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.dates.DateBody;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.undertaking.ClosedAs;
import org.wellkept.core.undertaking.State;

/** A commitment in a list. */
record CommitmentItemBody(
        String reference,
        String partnership,
        String title,
        String organisation,
        @Nullable String madeBy,
        boolean inHandover,
        @Nullable DateBody due,
        State state,
        @Nullable ClosedAs closedAs,
        Visibility visibility,
        boolean asPublished,
        @Nullable AnchorDimension dimension,
        @JsonUnwrapped AnswersBody answers) {

    static CommitmentItemBody of(CommitmentSummary summary) {
        return new CommitmentItemBody(
                summary.reference(),
                summary.partnership(),
                summary.title(),
                summary.organisation().slug(),
                summary.madeBy() == null ? null : summary.madeBy().slug(),
                summary.inHandover(),
                DateBody.of(summary.due()),
                summary.state(),
                summary.closedAs(),
                summary.visibility(),
                summary.asPublished(),
                summary.anchor(),
                AnswersBody.of(summary.answers()));
    }
}
