package org.wellkept.auth.token;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.wellkept.auth.token.SigningKeys.Changed;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Subject;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;

/**
 * Lets signing keys follow each other without a refused request: by themselves when they have signed for long enough, or
 * when an administrator of the installation says so.
 */
@Door
public class KeyRotation {

    /** In the history: the keys are one record, and what happens by itself is done by nobody. */
    static final UUID KEYS = UUID.fromString("00000000-0000-0000-0000-00000000000a");

    static final UUID BY_ITSELF = new UUID(0, 0);

    private final SigningKeys keys;
    private final History history;
    private final Clock clock;

    @Inject
    KeyRotation(SigningKeys keys, History history, Clock clock) {
        this.keys = keys;
        this.history = history;
        this.clock = clock;
    }

    /** The keys whose tokens are believed, the one that signs first. */
    public Outcome<List<SigningKeyRead>> list(Actor actor) {
        return asAdministrator(actor).map(allowed -> keys.ring().reads());
    }

    /**
     * Lets the next key sign from now on. RuleBroken while the next key was published so lately that somebody who verifies
     * may not know it yet.
     */
    public Outcome<List<SigningKeyRead>> rotate(Actor actor) {
        return asAdministrator(actor).then(administrator -> {
            Instant now = clock.instant();
            Changed changed = keys.change(ring -> {
                KeyRing tidied = ring.tidied(now);
                return tidied.nextIsKnown(now) ? tidied.rotated(now) : tidied;
            });
            if (!changed.isRotation()) {
                Duration wait = Duration.between(now, changed.after().nextIsKnownFrom());
                return Outcome.refused(new Refusal.RuleBroken(
                        "The next key was published only just now, and not everybody who checks tokens knows it yet",
                        "Try again in " + wait.plusNanos(999_999_999).toSeconds() + " seconds"));
            }
            remember(administrator, "rotated", changed);
            return Outcome.done(changed.after().reads());
        });
    }

    /** Ends every token there is, at once, because somebody may have seen the keys. */
    public Outcome<List<SigningKeyRead>> replace(Actor actor) {
        return asAdministrator(actor).map(administrator -> {
            Changed changed = keys.change(ring -> KeyRing.first(clock.instant()));
            remember(administrator, "replaced", changed);
            return changed.after().reads();
        });
    }

    /** What every instance does now and then: rotates when it is time, and forgets keys that nobody needs any more. */
    public void keepUp() {
        Instant now = clock.instant();
        Changed changed = keys.change(ring -> {
            KeyRing tidied = ring.tidied(now);
            return tidied.isDue(now) && tidied.nextIsKnown(now) ? tidied.rotated(now) : tidied;
        });
        if (changed.isRotation()) {
            remember(BY_ITSELF, "rotated", changed);
        }
    }

    private Outcome<UUID> asAdministrator(Actor actor) {
        if (!AccessTable.allows(actor, Action.ADMINISTER_INSTALLATION, Subject.ofInstallation())) {
            return Outcome.refused(
                    new Refusal.NotPermitted("Only an administrator of the whole installation looks after its keys."));
        }
        return Outcome.done(actor.signedInPerson());
    }

    /** Written after the files, which no transaction can take back: should this fail, the rotation holds all the same. */
    private void remember(UUID actor, String action, Changed changed) {
        history.append(new HistoryEvent(
                KEYS,
                "signingKeys",
                "signing-keys",
                actor,
                action,
                Map.of(
                        "signed", changed.before().current().getKeyID(),
                        "signs", changed.after().current().getKeyID())));
    }
}
