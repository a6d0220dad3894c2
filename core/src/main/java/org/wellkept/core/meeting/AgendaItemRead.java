package org.wellkept.core.meeting;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Version;

/**
 * An item of an agenda.
 *
 * @param id stable, wherever the item is moved
 * @param number its place on the agenda, from 1
 * @param reportOf whose report it is: a role
 * @param promises those that the reader may read
 * @param bringsBack the decision that it brings back, or null
 * @param decisions what was decided about it, in the order in which it was recorded
 */
public record AgendaItemRead(
        UUID id,
        Version version,
        int number,
        String title,
        @Nullable String reportOf,
        AskedOfBoard asked,
        @Nullable String summary,
        List<String> recommendations,
        List<PromiseRef> promises,
        DecisionRead.@Nullable Link bringsBack,
        List<DecisionRead> decisions)
        implements Serializable {

    public AgendaItemRead {
        recommendations = List.copyOf(recommendations);
        promises = List.copyOf(promises);
        decisions = List.copyOf(decisions);
    }

    /** What it says, as it is written anew. */
    public AgendaItemTerms terms() {
        return new AgendaItemTerms(
                title,
                reportOf,
                asked,
                summary,
                recommendations,
                promises.stream().map(PromiseRef::reference).toList(),
                bringsBack == null ? null : bringsBack.reference());
    }
}
