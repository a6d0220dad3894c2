package org.wellkept.core.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Knows a promise, an activity or a room again, so that no row makes it twice: the same reference in the same source, else the same title of the
 * same organisation.
 */
final class SameRecord {

    private final Map<Referred, Candidate> byReference = new HashMap<>();
    private final Map<Titled, Candidate> byTitle = new HashMap<>();

    /**
     * What a row would make.
     *
     * @param organisation null for a body that nobody knows yet, and of which therefore nothing is there
     */
    record Wanted(
            @Nullable UUID organisation,
            String titleKey,
            @Nullable String source,
            @Nullable String ref) {}

    /** What is there. */
    record Candidate(
            UUID id,
            String reference,
            UUID organisation,
            String titleKey,
            @Nullable String source,
            @Nullable String ref) {}

    /** @param organisation set where no source says whose reference it is */
    private record Referred(
            @Nullable UUID organisation, @Nullable String source, String ref) {}

    private record Titled(UUID organisation, String titleKey) {}

    void add(Candidate candidate) {
        String ref = candidate.ref();
        if (ref != null) {
            byReference.putIfAbsent(referred(candidate.organisation(), candidate.source(), ref), candidate);
        }
        byTitle.putIfAbsent(new Titled(candidate.organisation(), candidate.titleKey()), candidate);
    }

    Optional<Candidate> find(Wanted wanted) {
        String ref = wanted.ref();
        if (ref != null) {
            Candidate referred = byReference.get(referred(wanted.organisation(), wanted.source(), ref));
            if (referred != null) {
                return Optional.of(referred);
            }
        }
        UUID organisation = wanted.organisation();
        return organisation == null
                ? Optional.empty()
                : Optional.ofNullable(byTitle.get(new Titled(organisation, wanted.titleKey())));
    }

    private static Referred referred(@Nullable UUID organisation, @Nullable String source, String ref) {
        return new Referred(source == null ? organisation : null, source, ref);
    }
}
