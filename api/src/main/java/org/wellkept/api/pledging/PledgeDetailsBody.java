package org.wellkept.api.pledging;

import java.util.List;
import org.wellkept.core.pledging.PledgeDetails;

/**
 * One organisation's answer with its promises.
 *
 * @param others its other open promises to the board: references
 */
record PledgeDetailsBody(PledgeBody answer, List<PledgedPromiseBody> promises, List<String> others) {

    static PledgeDetailsBody of(PledgeDetails details) {
        return new PledgeDetailsBody(
                PledgeBody.of(details.pledge()),
                details.promises().stream().map(PledgedPromiseBody::of).toList(),
                details.others().stream().map(PledgeDetails.Other::reference).toList());
    }
}
