package org.wellkept.ui.account;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.factor.FactorsHeld;
import org.wellkept.ui.look.Words;

/**
 * The page of what people sign in with besides a password.
 *
 * @param held what there is
 * @param since since when an app's codes are asked for, in words
 * @param passkeysWork whether browsers make passkeys for our address
 * @param notice what was just done
 * @param problem why nothing was done
 */
public record SecondStepPage(
        FactorsHeld held,
        @Nullable String since,
        boolean passkeysWork,
        List<Passkey> passkeys,
        @Nullable String notice,
        @Nullable String problem) {

    public SecondStepPage {
        passkeys = List.copyOf(passkeys);
    }

    /**
     * A passkey, in words.
     *
     * @param used when it was used last, or when it was added
     */
    public record Passkey(String id, String name, String used) {}

    /** Which organisations ask it, in words. */
    public String askedBy() {
        List<String> organisations = held.askedBy();
        return String.join(" and ", organisations)
                + (organisations.size() == 1 ? " asks its people" : " ask their people");
    }

    static SecondStepPage of(
            FactorsHeld held,
            boolean passkeysWork,
            @Nullable String notice,
            @Nullable String problem,
            Instant now,
            ZoneId zone) {
        Instant since = held.authenticatorSince();
        return new SecondStepPage(
                held,
                since == null ? null : Words.moment(since, now, zone),
                passkeysWork,
                passkeys(held, now, zone),
                notice,
                problem);
    }

    private static List<Passkey> passkeys(FactorsHeld held, Instant now, ZoneId zone) {
        return held.passkeys().stream()
                .map(known -> {
                    Instant used = known.lastUsedAt();
                    String words = used == null
                            ? "added " + Words.moment(known.addedAt(), now, zone) + ", not used yet"
                            : "last used " + Words.moment(used, now, zone);
                    return new Passkey(known.id(), known.name(), words);
                })
                .toList();
    }
}
