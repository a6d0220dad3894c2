package org.wellkept.core.meeting;

import java.util.UUID;
import org.wellkept.core.Version;

/**
 * Records what the board decided about an agenda item.
 *
 * @param item the item's id
 * @param read the version of the item that the words were written over: two officers who record the same item at once each
 *     learn of the other's words
 */
public record RecordDecision(UUID item, Version read, DecisionTerms terms) {}
