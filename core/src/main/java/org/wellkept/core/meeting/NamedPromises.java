package org.wellkept.core.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.wellkept.core.Coded;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.access.Actor;
import org.wellkept.core.coproduction.ReadableActivities;
import org.wellkept.core.undertaking.State;

/** Promises by what names them. Nobody learns of others by naming them. */
final class NamedPromises {

    private final Handle handle;
    private final Actor actor;

    NamedPromises(Handle handle, Actor actor) {
        this.handle = handle;
        this.actor = actor;
    }

    /**
     * Those that the actor may read, in the order in which they were named; a problem is added for each other.
     *
     * @param board the board that meets
     */
    List<NamedPromise> find(List<String> references, UUID board, FieldProblems problems) {
        return find(references, board, problems, (promise, field) -> {});
    }

    /** So too, with a problem for each that the board can't endorse: it endorses what was promised to it and agreed. */
    List<NamedPromise> toEndorse(List<String> references, UUID board, FieldProblems problems) {
        return find(references, board, problems, (promise, field) -> mayBeEndorsed(promise, field, problems));
    }

    private List<NamedPromise> find(
            List<String> references, UUID board, FieldProblems problems, BiConsumer<NamedPromise, String> check) {
        Map<String, NamedPromise> known = new LinkedHashMap<>();
        // locked, so that whatever is decided of them now still holds when it is written
        ReadableActivities.readBy(
                        actor,
                        handle.createQuery("""
                                select u.id, u.reference, u.state,
                                  exists (select 1 from undertaking_board ub where ub.undertaking_id = u.id and ub.board_id = :board) as made,
                                  exists (select 1 from endorsement e where e.undertaking_id = u.id and e.board_id = :board) as endorsed
                                from undertaking u
                                where u.reference = any(:references) and %s order by u.id for update of u""".formatted(ReadableActivities.PROMISE))
                                .bind("board", board)
                                .bindArray(
                                        "references",
                                        String.class,
                                        references.stream()
                                                .map(NamedPromises::key)
                                                .toList()))
                .map((row, context) -> new NamedPromise(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        Coded.of(State.class, row.getString("state")),
                        row.getBoolean("made"),
                        row.getBoolean("endorsed")))
                .forEach(promise -> known.put(key(promise.reference()), promise));
        List<NamedPromise> found = new ArrayList<>();
        for (int i = 0; i < references.size(); i++) {
            String field = "promises[" + i + "]";
            NamedPromise promise = known.get(key(references.get(i)));
            if (promise == null) {
                problems.add(
                        field,
                        "No promise is called " + references.get(i),
                        "Give the reference of a promise, such as WV-014");
            } else {
                found.add(promise);
                check.accept(promise, field);
            }
        }
        return found;
    }

    private static void mayBeEndorsed(NamedPromise promise, String field, FieldProblems problems) {
        if (!promise.madeToBoard()) {
            problems.add(
                    field,
                    promise.reference() + " is not made to this board, so the board can't endorse it",
                    "Leave it out, or note it instead");
        } else if (!promise.endorsed() && promise.state() != State.AGREED) {
            problems.add(
                    field,
                    promise.reference() + " is " + promise.state().words().toLowerCase(Locale.ROOT)
                            + ", and a board endorses what is agreed",
                    promise.state() == State.DRAFT
                            ? "Wait until its organisation's lead agrees it, or note it instead"
                            : "Leave it out, or note it instead");
        }
    }

    private static String key(String reference) {
        return reference.toUpperCase(Locale.ROOT);
    }
}
