package org.wellkept.core.shown;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.wellkept.core.Coded;
import org.wellkept.core.shown.ShownFacts.MeasureFact;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.update.Figure;

/**
 * Keeps what figures show beside each undertaking, as a step function of the day: lists and roll-ups of any day are then
 * plain SQL, and nothing has to run at midnight. The rule itself is {@link ShownRules}.
 */
@ApplicationScoped
public class ShownSteps {

    private final Jdbi jdbi;

    @Inject
    ShownSteps(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Works the steps out anew, for both audiences, from the figures that are stored. Flush before. */
    public void refresh(UUID undertaking, Yardstick yardstick) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("delete from shown_step where undertaking_id = :id")
                    .bind("id", undertaking)
                    .execute();
            PreparedBatch batch = handle.prepareBatch("""
                    insert into shown_step (undertaking_id, audience, from_on, answer, because)
                    values (:id, :audience, :from, :answer, :because)""");
            Map<Audience, Map<UUID, List<Observation>>> seen = observations(handle, undertaking);
            for (Audience audience : Audience.values()) {
                ShownFacts facts =
                        facts(handle, undertaking, yardstick, audience, seen.getOrDefault(audience, Map.of()));
                for (ShownStep step : ShownRules.timeline(facts)) {
                    batch.bind("id", undertaking)
                            .bind("audience", audience.code())
                            .bind("from", step.from())
                            .bind("answer", step.shown().answer().code())
                            .bind("because", step.shown().because())
                            .add();
                }
            }
            batch.execute();
        });
    }

    /** What would be shown on that day to people who sign in, with these figures beside those that are stored. */
    public Shown with(UUID undertaking, Yardstick yardstick, List<Figure> figures, LocalDate day) {
        return jdbi.withHandle(handle -> {
            Map<UUID, List<Observation>> seen =
                    observations(handle, undertaking).getOrDefault(Audience.SHARED, new HashMap<>());
            for (Figure figure : figures) {
                List<Observation> ofMeasure = seen.computeIfAbsent(figure.measure(), id -> new ArrayList<>());
                ofMeasure.removeIf(observation -> observation.at().equals(figure.at()));
                ofMeasure.add(new Observation(figure.at(), figure.value(), figure.note()));
                ofMeasure.sort(Comparator.comparing(Observation::at));
            }
            return ShownRules.at(day, facts(handle, undertaking, yardstick, Audience.SHARED, seen));
        });
    }

    private static ShownFacts facts(
            Handle handle,
            UUID undertaking,
            Yardstick yardstick,
            Audience audience,
            Map<UUID, List<Observation>> seen) {
        List<MeasureFact> measures = new ArrayList<>();
        for (MeasureTerms terms : yardstick.measures()) {
            measures.add(new MeasureFact(
                    terms.name(),
                    terms.unit(),
                    terms.baseline(),
                    terms.target(),
                    terms.pace(),
                    terms.steps(),
                    seen.getOrDefault(terms.id(), List.of())));
        }
        return new ShownFacts(
                yardstick.agreedOn(),
                yardstick.start(),
                yardstick.due(),
                yardstick.closedOn(),
                yardstick.completed(),
                !seen.isEmpty() || isEvidenced(handle, undertaking, audience),
                yardstick.milestones(),
                measures);
    }

    /** Of several records for one day the latest counts; what was published earlier stays until its correction is. */
    private static Map<Audience, Map<UUID, List<Observation>>> observations(Handle handle, UUID undertaking) {
        Map<Audience, Map<UUID, List<Observation>>> seen = new EnumMap<>(Audience.class);
        handle.createQuery("""
                        select distinct on (a.audience, o.measure_id, o.at) a.audience, o.measure_id, o.at, o.value, o.note
                        from observation o
                        join measure m on m.id = o.measure_id
                        left join progress_update p on p.id = o.update_id
                        join (values (:shared, true), (:public, false)) a (audience, everything)
                          on a.everything or p.id is null or p.visibility = 'public'
                        where m.undertaking_id = :undertaking
                        order by a.audience, o.measure_id, o.at, o.recorded_at desc""")
                .bind("undertaking", undertaking)
                .bind("shared", Audience.SHARED)
                .bind("public", Audience.PUBLIC)
                .map((row, context) -> new Seen(
                        Coded.of(Audience.class, row.getString("audience")),
                        row.getObject("measure_id", UUID.class),
                        new Observation(
                                row.getObject("at", LocalDate.class),
                                row.getBigDecimal("value"),
                                row.getString("note"))))
                .forEach(one -> seen.computeIfAbsent(one.audience(), audience -> new HashMap<>())
                        .computeIfAbsent(one.measure(), id -> new ArrayList<>())
                        .add(one.observation()));
        return seen;
    }

    private record Seen(Audience audience, UUID measure, Observation observation) {}

    private static boolean isEvidenced(Handle handle, UUID undertaking, Audience audience) {
        return handle.createQuery("""
                        select exists (select 1 from evidence e join progress_update p on p.id = e.update_id
                            where p.undertaking_id = :undertaking and (:everything or p.visibility = 'public'))
                          or exists (select 1 from independent_check c
                            where c.undertaking_id = :undertaking and c.answer in ('substantial', 'complete'))""")
                .bind("undertaking", undertaking)
                .bind("everything", audience == Audience.SHARED)
                .mapTo(Boolean.class)
                .one();
    }
}
