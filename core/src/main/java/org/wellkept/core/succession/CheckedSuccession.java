package org.wellkept.core.succession;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.wellkept.core.partnership.OrganisationKey;

/**
 * A succession that could be recorded.
 *
 * @param partnerships the partnerships of each predecessor, by its id
 */
public record CheckedSuccession(
        RecordSuccession command,
        OrganisationKey successor,
        List<OrganisationKey> predecessors,
        Map<UUID, Set<UUID>> partnerships) {

    public CheckedSuccession {
        predecessors = List.copyOf(predecessors);
        partnerships = Map.copyOf(partnerships);
    }
}
