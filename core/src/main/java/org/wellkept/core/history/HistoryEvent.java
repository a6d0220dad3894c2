package org.wellkept.core.history;

import java.util.Map;
import java.util.UUID;

/**
 * Something that was written, to be remembered.
 *
 * @param record the record's id
 * @param kind the record's kind, such as {@code commitment}
 * @param name what people call the record: its reference or slug
 * @param actor the person who wrote; they are kept by an opaque id that is nowhere but in the history
 * @param action what was done, such as {@code agreed}
 * @param content what changed and why; may hold free text, which can be erased later without breaking the chain
 */
public record HistoryEvent(
        UUID record, String kind, String name, UUID actor, String action, Map<String, String> content) {
    public HistoryEvent {
        content = Map.copyOf(content);
    }
}
