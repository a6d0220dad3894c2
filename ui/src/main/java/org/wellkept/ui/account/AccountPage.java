package org.wellkept.ui.account;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.factor.FactorsHeld;
import org.wellkept.auth.presence.Presence;
import org.wellkept.auth.reminder.Often;
import org.wellkept.auth.trail.TrailEntry;
import org.wellkept.ui.look.Words;

/**
 * My account, as a person reads it.
 *
 * @param email the address that they sign in with
 * @param password whether they have one; otherwise they sign in with a passkey
 * @param secondStep what they are asked for besides the password
 * @param browsers where they are signed in, this one first
 * @param letters how often they want to be told of what isn't their duty
 * @param trail what happened with the account, latest first
 */
public record AccountPage(
        String email,
        boolean password,
        String secondStep,
        List<Browser> browsers,
        LettersPage letters,
        List<TrailRow> trail) {

    /** As much as anybody reads; older entries stay in the history. */
    private static final int MOST = 20;

    public AccountPage {
        browsers = List.copyOf(browsers);
        trail = List.copyOf(trail);
    }

    /**
     * One browser.
     *
     * @param here whether it is the one that the page is read in
     */
    public record Browser(String id, String device, String since, String lastSeen, boolean here) {}

    static AccountPage of(
            String email,
            boolean password,
            FactorsHeld held,
            List<Presence> presences,
            @Nullable UUID here,
            Often often,
            List<TrailEntry> trail,
            Instant now,
            ZoneId zone) {
        List<Browser> browsers = presences.stream()
                .map(presence -> new Browser(
                        presence.id().toString(),
                        presence.device(),
                        Words.moment(presence.since(), now, zone),
                        Words.moment(presence.lastSeen(), now, zone),
                        presence.id().equals(here)))
                .sorted((one, other) -> Boolean.compare(other.here(), one.here()))
                .toList();
        return new AccountPage(
                email,
                password,
                words(held),
                browsers,
                LettersPage.of(often),
                TrailRow.of(trail.stream().limit(MOST).toList(), now, zone));
    }

    private static String words(FactorsHeld held) {
        boolean app = held.authenticatorSince() != null;
        if (held.passkeys().isEmpty()) {
            return app ? "A code from an app." : "None yet: your password alone lets you in.";
        }
        return app ? "A passkey, or a code from an app." : "A passkey.";
    }

    /** How many there are besides this one. */
    public long elsewhere() {
        return browsers.stream().filter(browser -> !browser.here()).count();
    }
}
