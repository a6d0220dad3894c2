package org.wellkept.core.pledging;

import java.util.List;
import org.wellkept.core.undertaking.State;

/**
 * One organisation's answer with all that belongs to it.
 *
 * @param promises those that it puts forward, in the order of references
 * @param others its other open promises to the board, which it could put forward, carry on or close
 * @param mayDraft whether the reader can write promises for it now
 * @param mayPrepare whether the reader can put promises forward now
 * @param maySend whether the reader can send or decline now
 * @param forAnother whether the reader would do so on the organisation's behalf
 */
public record PledgeDetails(
        CommitmentRoundSummary round,
        Pledge pledge,
        List<PledgedPromise> promises,
        List<Other> others,
        boolean mayDraft,
        boolean mayPrepare,
        boolean maySend,
        boolean forAnother) {

    public PledgeDetails {
        promises = List.copyOf(promises);
        others = List.copyOf(others);
    }

    public record Other(String reference, String title, State state) {}
}
