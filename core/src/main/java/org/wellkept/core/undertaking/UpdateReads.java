package org.wellkept.core.undertaking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.wellkept.core.Coded;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.evidence.EvidencePurpose;
import org.wellkept.core.evidence.EvidenceRead;
import org.wellkept.core.evidence.PostedEvidence;
import org.wellkept.core.update.CameBy;
import org.wellkept.core.update.FigureRead;
import org.wellkept.core.update.Rating;
import org.wellkept.core.update.UpdateRead;

/** Reads updates with their figures and evidence: three statements, for one as for all of a record. */
record UpdateReads(Handle handle) {

    /** Those of a record, the latest first. */
    List<UpdateRead> of(UUID undertaking, boolean publicOnly) {
        return read(
                "undertaking_id = :id" + (publicOnly ? " and visibility = 'public'" : ""),
                undertaking,
                figures("m.undertaking_id = :id and o.update_id is not null", undertaking),
                PostedEvidence.of(handle, undertaking, EvidencePurpose.UPDATE));
    }

    /** @throws IllegalStateException where there is none of this id */
    UpdateRead one(UUID update) {
        return read(
                        "id = :id",
                        update,
                        figures("o.update_id = :id", update),
                        Map.of(update, PostedEvidence.ofUpdate(handle, update)))
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no update " + update));
    }

    private Map<UUID, List<FigureRead>> figures(String condition, UUID id) {
        Map<UUID, List<FigureRead>> figures = new HashMap<>();
        handle.createQuery("""
                        select o.update_id, m.id, m.name, m.unit, o.at, o.value, o.note
                        from observation o join measure m on m.id = o.measure_id
                        where %s order by m.position, o.at""".formatted(condition))
                .bind("id", id)
                .map((row, context) -> Map.entry(
                        row.getObject("update_id", UUID.class),
                        new FigureRead(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getString("unit"),
                                row.getObject("at", LocalDate.class),
                                row.getBigDecimal("value"),
                                row.getString("note"))))
                .forEach(figure -> figures.computeIfAbsent(figure.getKey(), update -> new ArrayList<>())
                        .add(figure.getValue()));
        return figures;
    }

    private List<UpdateRead> read(
            String condition, UUID id, Map<UUID, List<FigureRead>> figures, Map<UUID, List<EvidenceRead>> evidence) {
        return handle.createQuery("""
                        select id, posted_on, period_text, rating, done, next, reason, ask, lived_experience, on_behalf, came_by,
                          carried_forward, visibility
                        from progress_update where %s order by posted_on desc, posted_at desc""".formatted(condition))
                .bind("id", id)
                .map((row, context) -> {
                    UUID update = row.getObject("id", UUID.class);
                    return new UpdateRead(
                            update,
                            row.getObject("posted_on", LocalDate.class),
                            row.getString("period_text"),
                            Coded.of(Rating.class, row.getString("rating")),
                            row.getString("done"),
                            row.getString("next"),
                            row.getString("reason"),
                            row.getString("ask"),
                            row.getString("lived_experience"),
                            row.getBoolean("on_behalf"),
                            Coded.of(CameBy.class, row.getString("came_by")),
                            row.getBoolean("carried_forward"),
                            Coded.of(Visibility.class, row.getString("visibility")),
                            figures.getOrDefault(update, List.of()),
                            evidence.getOrDefault(update, List.of()));
                })
                .list();
    }
}
