package org.wellkept.auth.trail;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellkept.auth.program.ProgramTokens;
import org.wellkept.core.Coded;
import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.role.HeldIn;
import org.wellkept.core.role.RoleHolder;
import org.wellkept.core.role.Roles;

/** Reads the trail. */
@Door
public class Trail {

    private static final int MOST = 100;

    private final History history;
    private final Roles roles;
    private final Directory directory;

    @Inject
    Trail(History history, Roles roles, Directory directory) {
        this.history = history;
        this.roles = roles;
        this.directory = directory;
    }

    /** One's own, latest first. */
    public List<TrailEntry> own(Actor actor) {
        return of(actor.signedInPerson(), actor.displayName(), new PlaceNames(directory))
                .toList();
    }

    /** That of the people who hold a role there today, latest first; refused to whoever gives none there. */
    public Outcome<List<TrailEntry>> of(Actor actor, HeldIn where) {
        PlaceNames places = new PlaceNames(directory);
        return roles.holders(actor, where)
                .map(holders -> holders.stream()
                        .collect(Collectors.toMap(RoleHolder::person, RoleHolder::displayName, (one, same) -> one))
                        .entrySet()
                        .stream()
                        .flatMap(holder -> of(holder.getKey(), holder.getValue(), places))
                        .sorted(Comparator.comparing(TrailEntry::at).reversed())
                        .limit(MOST)
                        .toList());
    }

    private Stream<TrailEntry> of(UUID person, String name, PlaceNames places) {
        Stream<TrailEntry> account = history.latest(person, MOST).stream()
                .flatMap(entry -> Coded.find(TrailEvent.class, entry.action()).stream()
                        .map(event -> new TrailEntry(entry.at(), name, event, detail(entry, places))));
        Stream<TrailEntry> tokens = history.latestBy(person, ProgramTokens.RECORD_KIND, MOST).stream()
                .flatMap(token -> ofToken(token.read().action()).stream()
                        .map(event -> new TrailEntry(
                                token.read().at(),
                                name,
                                event,
                                Stream.of(token.name(), detail(token.read(), places))
                                        .filter(words -> !words.isEmpty())
                                        .collect(Collectors.joining(", ")))));
        return Stream.concat(account, tokens)
                .sorted(Comparator.comparing(TrailEntry::at).reversed())
                .limit(MOST);
    }

    private static Optional<TrailEvent> ofToken(String action) {
        return switch (action) {
            case "made" -> Optional.of(TrailEvent.TOKEN_MADE);
            case "used" -> Optional.of(TrailEvent.TOKEN_USED);
            case "revoked" -> Optional.of(TrailEvent.TOKEN_REVOKED);
            default -> Optional.empty();
        };
    }

    private static String detail(HistoryRead entry, PlaceNames places) {
        Map<String, String> details =
                entry.details().stream().collect(Collectors.toMap(HistoryRead.Detail::name, HistoryRead.Detail::value));
        return Stream.of("device", "name", "attempts", "browsers", "issuer", "because", "what", "role", "where")
                .flatMap(name -> Stream.ofNullable(details.get(name)).map(value -> inWords(name, value, places)))
                .collect(Collectors.joining(", "));
    }

    private static String inWords(String name, String value, PlaceNames places) {
        return switch (name) {
            case "role" -> Coded.find(Role.class, value).map(Role::words).orElse(value);
            case "where" -> places.of(value);
            default -> value;
        };
    }
}
