package org.wellkept.auth.presence;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.account.AccessEnded;
import org.wellkept.auth.account.AccountClosed;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;

/** Begins, finds and ends presences. */
@Door
public class Presences {

    /** Those that ended or were forgotten are removed after this; what happened stays in the history. */
    private static final Duration KEPT = Duration.ofDays(2);

    private final Jdbi jdbi;
    private final History history;
    private final Event<SignedIn> signedIn;
    private final Clock clock;

    @Inject
    Presences(Jdbi jdbi, History history, Event<SignedIn> signedIn, Clock clock) {
        this.jdbi = jdbi;
        this.history = history;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Somebody has just signed in, in the HTTP session of this id. */
    public Presence begin(String sessionId, UUID person, String device) {
        Instant now = now();
        Presence presence = new Presence(UuidCreator.getTimeOrderedEpoch(), person, device, now, now, now);
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from presence where last_seen_at < :since")
                    .bind("since", now.minus(KEPT))
                    .execute();
            handle.createUpdate("""
                            insert into presence (id, digest, person_id, device, begun_at, last_seen_at, confirmed_at)
                            values (:id, decode(:digest, 'hex'), :person, :device, :now, :now, :now)""")
                    .bind("id", presence.id())
                    .bind("digest", digest(sessionId))
                    .bind("person", person)
                    .bind("device", device)
                    .bind("now", now)
                    .execute();
        });
        remember(person, "signedIn", Map.of("device", device));
        signedIn.fire(new SignedIn(person));
        return presence;
    }

    /** The presence of the HTTP session with this id, unless it has ended; its limits are not looked at. */
    public Optional<Presence> find(String sessionId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, person_id, device, begun_at, last_seen_at, confirmed_at
                        from presence where digest = decode(:digest, 'hex') and ended_at is null""")
                .bind("digest", digest(sessionId))
                .map((row, context) -> read(row))
                .findOne());
    }

    /** Notes that somebody did something there. */
    public void touch(Presence presence) {
        Instant now = now();
        if (presence.isWorthTouching(now)) {
            jdbi.useHandle(handle -> handle.createUpdate(
                            "update presence set last_seen_at = :now where id = :id and last_seen_at < :now")
                    .bind("id", presence.id())
                    .bind("now", now)
                    .execute());
        }
    }

    /** The person has proved again who they are. */
    public void confirm(Presence presence) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update presence set confirmed_at = :now where id = :id and ended_at is null")
                .bind("id", presence.id())
                .bind("now", now())
                .execute());
    }

    /** The HTTP session goes on under a new id. */
    public void rename(Presence presence, String sessionId) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update presence set digest = decode(:digest, 'hex') where id = :id and ended_at is null")
                .bind("id", presence.id())
                .bind("digest", digest(sessionId))
                .execute());
    }

    /** The person signs out there. */
    public void signOut(Presence presence) {
        if (end(presence.person(), presence.id())) {
            remember(presence.person(), "signedOut", Map.of("device", presence.device()));
        }
    }

    /** A limit has passed, or the person may no longer come in: nobody signed out, and nothing is remembered of it. */
    public void lapse(Presence presence) {
        end(presence.person(), presence.id());
    }

    /** Where the person is signed in now, latest first. */
    public List<Presence> of(Actor actor) {
        SessionLimits limits = SessionLimits.of(actor);
        Instant now = now();
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select id, person_id, device, begun_at, last_seen_at, confirmed_at
                        from presence where person_id = :person and ended_at is null
                        order by last_seen_at desc, id desc""").bind("person", actor.signedInPerson()).map((row, context) -> read(row)).stream()
                        .filter(presence -> limits.hold(presence, now))
                        .toList());
    }

    /** Signs the person out in one of their browsers, from another one. */
    public Outcome<Presence> signOut(Actor actor, UUID id) {
        Optional<Presence> found =
                of(actor).stream().filter(presence -> presence.id().equals(id)).findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(new Refusal.NotFound("session"));
        }
        signOut(found.get());
        return Outcome.done(found.get());
    }

    /** Signs the person out in every browser. Answers in how many. */
    public int signOutEverywhere(Actor actor) {
        int ended = endAll(actor.signedInPerson(), null);
        remember(actor.signedInPerson(), "signedOutEverywhere", Map.of("browsers", Integer.toString(ended)));
        return ended;
    }

    /** In the transaction of what ended it: a leaver's next click finds nobody signed in. */
    void accessEnded(@Observes AccessEnded ended) {
        endAll(ended.person(), ended.exceptPresence());
    }

    /** Somebody went for good: not even what their browsers were called is kept. */
    void accountClosed(@Observes AccountClosed closed) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from presence where person_id = :person")
                .bind("person", closed.person())
                .execute());
    }

    private boolean end(UUID person, UUID id) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                update presence set ended_at = :now where id = :id and person_id = :person and ended_at is null""")
                        .bind("id", id)
                        .bind("person", person)
                        .bind("now", now())
                        .execute())
                == 1;
    }

    private int endAll(UUID person, @Nullable UUID except) {
        return jdbi.withHandle(handle -> endAll(handle, person, except));
    }

    private int endAll(Handle handle, UUID person, @Nullable UUID except) {
        return handle.createUpdate("""
                        update presence set ended_at = :now
                        where person_id = :person and ended_at is null and id is distinct from cast(:except as uuid)""")
                .bind("person", person)
                .bind("except", except)
                .bind("now", now())
                .execute();
    }

    private void remember(UUID person, String action, Map<String, String> content) {
        history.append(new HistoryEvent(person, "person", person.toString(), person, action, content));
    }

    private static Presence read(ResultSet row) throws SQLException {
        return new Presence(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("device"),
                row.getTimestamp("begun_at").toInstant(),
                row.getTimestamp("last_seen_at").toInstant(),
                row.getTimestamp("confirmed_at").toInstant());
    }

    /** As the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String digest(String sessionId) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(sessionId.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
