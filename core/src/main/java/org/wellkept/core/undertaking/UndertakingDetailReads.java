package org.wellkept.core.undertaking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.changed.ChangeRead;
import org.wellkept.core.changed.Changed;
import org.wellkept.core.changed.Effect;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.check.CheckRead;
import org.wellkept.core.dates.DateRead;
import org.wellkept.core.evidence.EvidencePurpose;
import org.wellkept.core.evidence.EvidenceRead;
import org.wellkept.core.evidence.PostedEvidence;
import org.wellkept.core.mark.Mark;
import org.wellkept.core.mark.PublicMarks;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.shown.MeasureRead;
import org.wellkept.core.shown.Observation;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.MilestoneStatus;
import org.wellkept.core.terms.MilestoneTerms;
import org.wellkept.core.terms.Pace;
import org.wellkept.core.terms.PaceStep;
import org.wellkept.core.terms.PartnerRead;
import org.wellkept.core.terms.Stance;
import org.wellkept.core.terms.ThemeRead;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.core.update.UpdateRead;

/** What stands beside one undertaking: a bounded number of statements, however much there is. */
@ApplicationScoped
public class UndertakingDetailReads {

    private final Jdbi jdbi;

    @Inject
    UndertakingDetailReads(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Everything beside an undertaking that this reader may see.
     *
     * @param publicOnly whether only published updates, figures told with them, and checks that are public may be read
     * @param today the day for which it is told whether it rests
     */
    public Beside of(UUID undertaking, boolean publicOnly, LocalDate today) {
        return jdbi.withHandle(handle -> {
            Reads reads = new Reads(handle, undertaking, publicOnly, today);
            return new Beside(
                    reads.partners(),
                    reads.boards(),
                    reads.themes(),
                    reads.measures(),
                    reads.milestones(),
                    reads.updates(),
                    reads.checks(),
                    reads.changes(),
                    reads.endorsements(),
                    reads.pause());
        });
    }

    /** An update that was posted, whoever may read it. */
    public UpdateRead update(UUID id) {
        return jdbi.withHandle(handle -> new UpdateReads(handle).one(id));
    }

    /** What stands beside an undertaking. */
    public record Beside(
            List<PartnerRead> partners,
            List<BoardRef> boards,
            List<ThemeRead> themes,
            List<MeasureRead> measures,
            List<MilestoneTerms> milestones,
            List<UpdateRead> updates,
            List<CheckRead> checks,
            List<ChangeRead> changes,
            List<EndorsementRead> endorsements,
            @Nullable PauseRead paused) {}

    private record Reads(Handle handle, UUID undertaking, boolean publicOnly, LocalDate today) {

        @Nullable
        PauseRead pause() {
            return handle.createQuery("""
                            select until_on, reason, agreed_with from undertaking_pause
                            where undertaking_id = :id and :today between from_on and until_on
                            order by until_on desc limit 1""")
                    .bind("id", undertaking)
                    .bind("today", today)
                    .map((row, context) -> new PauseRead(
                            row.getObject("until_on", LocalDate.class),
                            row.getString("reason"),
                            row.getString("agreed_with")))
                    .findOne()
                    .orElse(null);
        }

        List<PartnerRead> partners() {
            return handle.createQuery("""
                            select o.slug, o.name, o.joined_on is not null as joined, p.stance, p.joint_lead
                            from undertaking_partner p join organisation o on o.id = p.organisation_id
                            where p.undertaking_id = :id order by p.joint_lead desc, o.name""")
                    .bind("id", undertaking)
                    .map((row, context) -> new PartnerRead(
                            new OrganisationRef(row.getString("slug"), row.getString("name"), row.getBoolean("joined")),
                            Coded.of(Stance.class, row.getString("stance")),
                            row.getBoolean("joint_lead")))
                    .list();
        }

        List<BoardRef> boards() {
            return handle.createQuery("""
                            select b.slug, b.name from undertaking_board u join board b on b.id = u.board_id
                            where u.undertaking_id = :id order by b.name""")
                    .bind("id", undertaking)
                    .map((row, context) -> new BoardRef(row.getString("slug"), row.getString("name")))
                    .list();
        }

        List<ThemeRead> themes() {
            return handle.createQuery("""
                            select f.slug as framework, t.slug as theme, f.name, t.label
                            from undertaking_theme u join theme t on t.id = u.theme_id join framework f on f.id = t.framework_id
                            where u.undertaking_id = :id order by f.position, t.position, t.id""")
                    .bind("id", undertaking)
                    .map((row, context) -> new ThemeRead(
                            new ThemeRef(row.getString("framework"), row.getString("theme")),
                            row.getString("name"),
                            row.getString("label")))
                    .list();
        }

        List<MeasureRead> measures() {
            Map<UUID, List<PaceStep>> steps = new HashMap<>();
            handle.createQuery("""
                            select s.measure_id, s.at, s.expected from measure_step s join measure m on m.id = s.measure_id
                            where m.undertaking_id = :id order by s.measure_id, s.at""")
                    .bind("id", undertaking)
                    .map((row, context) -> Map.entry(
                            row.getObject("measure_id", UUID.class),
                            new PaceStep(row.getObject("at", LocalDate.class), row.getBigDecimal("expected"))))
                    .forEach(step -> steps.computeIfAbsent(step.getKey(), id -> new ArrayList<>())
                            .add(step.getValue()));
            Map<UUID, List<Observation>> seen = new HashMap<>();
            handle.createQuery("""
                            select distinct on (o.measure_id, o.at) o.measure_id, o.at, o.value, o.note
                            from observation o join measure m on m.id = o.measure_id
                            left join progress_update p on p.id = o.update_id
                            where m.undertaking_id = :id and (not :publicOnly or p.id is null or p.visibility = 'public')
                            order by o.measure_id, o.at desc, o.recorded_at desc""")
                    .bind("id", undertaking)
                    .bind("publicOnly", publicOnly)
                    .map((row, context) -> Map.entry(
                            row.getObject("measure_id", UUID.class),
                            new Observation(
                                    row.getObject("at", LocalDate.class),
                                    row.getBigDecimal("value"),
                                    row.getString("note"))))
                    .forEach(one -> seen.computeIfAbsent(one.getKey(), id -> new ArrayList<>())
                            .add(one.getValue()));
            return handle.createQuery("""
                            select id, name, unit, baseline, target, baseline_written, target_written, pace
                            from measure where undertaking_id = :id order by position, id""")
                    .bind("id", undertaking)
                    .map((row, context) -> {
                        UUID id = row.getObject("id", UUID.class);
                        return new MeasureRead(
                                new MeasureTerms(
                                        id,
                                        row.getString("name"),
                                        row.getString("unit"),
                                        row.getBigDecimal("baseline"),
                                        row.getBigDecimal("target"),
                                        row.getString("baseline_written"),
                                        row.getString("target_written"),
                                        codedOrNull(Pace.class, row.getString("pace")),
                                        steps.getOrDefault(id, List.of())),
                                seen.getOrDefault(id, List.of()));
                    })
                    .list();
        }

        List<MilestoneTerms> milestones() {
            return handle.createQuery("""
                            select id, title, due_text, due_from, due_to, status from milestone
                            where undertaking_id = :id order by position, id""")
                    .bind("id", undertaking)
                    .map((row, context) -> new MilestoneTerms(
                            row.getObject("id", UUID.class),
                            row.getString("title"),
                            DateRead.in(row, "due"),
                            Coded.of(MilestoneStatus.class, row.getString("status"))))
                    .list();
        }

        List<UpdateRead> updates() {
            return new UpdateReads(handle).of(undertaking, publicOnly);
        }

        List<CheckRead> checks() {
            Map<UUID, List<EvidenceRead>> evidence = PostedEvidence.of(handle, undertaking, EvidencePurpose.CHECK);
            return handle.createQuery(
                            """
                            select c.id, c.answer, c.checked_on, c.checked_for, c.note, c.interests from independent_check c
                            where c.undertaking_id = :id and (not :publicOnly or %s or %s)
                            order by c.checked_on desc, c.recorded_at desc""".formatted(PublicMarks.FAVOURABLE_CHECK, PublicMarks.isPublic(Mark.CHECK, "c.id")))
                    .bind("id", undertaking)
                    .bind("publicOnly", publicOnly)
                    .bind("asOf", today)
                    .map((row, context) -> new CheckRead(
                            row.getObject("id", UUID.class),
                            Coded.of(CheckAnswer.class, row.getString("answer")),
                            row.getObject("checked_on", LocalDate.class),
                            row.getString("checked_for"),
                            row.getString("note"),
                            row.getString("interests"),
                            evidence.getOrDefault(row.getObject("id", UUID.class), List.of())))
                    .list();
        }

        List<ChangeRead> changes() {
            return handle.createQuery("""
                            select changed_on, what, before, after, effect, reason from change_since_agreed
                            where undertaking_id = :id order by changed_on desc, id desc""")
                    .bind("id", undertaking)
                    .map((row, context) -> new ChangeRead(
                            row.getObject("changed_on", LocalDate.class),
                            Coded.of(Changed.class, row.getString("what")),
                            row.getString("before"),
                            row.getString("after"),
                            Coded.of(Effect.class, row.getString("effect")),
                            row.getString("reason")))
                    .list();
        }

        List<EndorsementRead> endorsements() {
            return handle.createQuery("""
                            select b.slug, b.name, e.endorsed_on from endorsement e join board b on b.id = e.board_id
                            where e.undertaking_id = :id order by e.endorsed_on desc, b.name""")
                    .bind("id", undertaking)
                    .map((row, context) -> new EndorsementRead(
                            new BoardRef(row.getString("slug"), row.getString("name")),
                            row.getObject("endorsed_on", LocalDate.class)))
                    .list();
        }

        private static <E extends Enum<E> & Coded> @Nullable E codedOrNull(Class<E> choices, @Nullable String code) {
            return code == null ? null : Coded.of(choices, code);
        }
    }
}
