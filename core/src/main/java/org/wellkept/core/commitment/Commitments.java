package org.wellkept.core.commitment;

import org.jspecify.annotations.Nullable;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.Page;
import org.wellkept.core.access.Actor;
import org.wellkept.core.undertaking.CloseUndertaking;
import org.wellkept.core.undertaking.EndorseUndertaking;
import org.wellkept.core.undertaking.PostUpdate;
import org.wellkept.core.undertaking.RecordCheck;

@Door
public class Commitments {
    public Outcome<CommitmentDetails> draft(Actor actor, DraftCommitment command) {
        throw new UnsupportedOperationException();
    }

    public Outcome<CommitmentDetails> edit(Actor actor, EditCommitment command) {
        throw new UnsupportedOperationException();
    }

    public Outcome<CommitmentDetails> agree(Actor actor, String reference) {
        throw new UnsupportedOperationException();
    }

    public Outcome<CommitmentDetails> publish(Actor actor, String reference) {
        throw new UnsupportedOperationException();
    }

    public Outcome<CommitmentDetails> close(Actor actor, CloseUndertaking command) {
        throw new UnsupportedOperationException();
    }
    /** Posted as shared; public at once where the organisation says so. */
    public Outcome<CommitmentDetails> postUpdate(Actor actor, PostUpdate command) {
        throw new UnsupportedOperationException();
    }
    /** The lead publishes one posted update. */
    public Outcome<CommitmentDetails> publishUpdate(Actor actor, String reference, java.util.UUID update) {
        throw new UnsupportedOperationException();
    }

    public Outcome<CommitmentDetails> recordCheck(Actor actor, RecordCheck command) {
        throw new UnsupportedOperationException();
    }

    public Outcome<CommitmentDetails> endorse(Actor actor, EndorseUndertaking command) {
        throw new UnsupportedOperationException();
    }
    /** NotFound when the actor may not know of it. */
    public Outcome<CommitmentDetails> find(Actor actor, String reference) {
        throw new UnsupportedOperationException();
    }
    /** limit 1 to 200; cursor null for the first page. Invalid for a cursor that is not ours or a slug that is not known. */
    public Outcome<Page<CommitmentSummary>> list(
            Actor actor, CommitmentFilter filter, int limit, @Nullable String cursor) {
        throw new UnsupportedOperationException();
    }
    /** Up to limit rows, all at once as a stream for exports: consume is called for each, in reference order. */
    public void export(Actor actor, CommitmentFilter filter, java.util.function.Consumer<CommitmentExport> consume) {
        throw new UnsupportedOperationException();
    }
    /** Slugs of organisations for which the actor may draft. */
    public java.util.List<org.wellkept.core.partnership.OrganisationRef> mayDraftFor(Actor actor, String partnership) {
        throw new UnsupportedOperationException();
    }
}
