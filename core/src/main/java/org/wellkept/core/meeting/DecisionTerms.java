package org.wellkept.core.meeting;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Written;

/**
 * What a board decided.
 *
 * @param kind null where none was chosen, which is refused
 * @param resolved what follows "RESOLVED that", 1 to 4,000 characters
 * @param owner the slug of the organisation that does what was decided, or null where nothing needs doing
 * @param ownerRole who of it: a role, never a person's name; at most 200 characters
 * @param due until when, as people write dates, at most 100 characters
 * @param promises references of the promises that it is about, at most 100; an endorsement endorses each
 */
public record DecisionTerms(
        @Nullable DecisionKind kind,
        String resolved,
        @Nullable String owner,
        @Nullable String ownerRole,
        @Nullable String due,
        List<String> promises)
        implements Serializable {

    public static final int LONGEST_RESOLVED = 4_000;
    public static final int LONGEST_OWNER_ROLE = 200;
    public static final int MOST_PROMISES = 100;

    public DecisionTerms {
        resolved = resolved.strip();
        owner = Written.orNone(owner);
        ownerRole = Written.orNone(ownerRole);
        due = Written.orNone(due);
        promises = promises.stream().map(String::strip).distinct().toList();
    }

    /** That nobody has to do anything about. */
    public DecisionTerms(DecisionKind kind, String resolved) {
        this(kind, resolved, null, null, null, List.of());
    }
}
