package org.wellkept.core.anchoryear;

import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.check.Checkers;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.partnership.OrganisationRecords;

/** What is stored of yearly returns. */
final class AnchorYearStore {

    private final Handle handle;

    AnchorYearStore(Handle handle) {
        this.handle = handle;
    }

    /**
     * A return as it is stored.
     *
     * @param close whether its reader reads it as one of its partners and not only because it is public
     */
    record Stored(
            UUID id,
            Visibility visibility,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate publishedOn,
            long version,
            boolean close) {}

    /** The return, where the actor may read it. Its row is locked for who is about to write. */
    Optional<Stored> find(Actor actor, UUID organisation, FinancialYear year, LocalDate today, boolean toWrite) {
        return OrganisationRecords.bind(
                        handle.createQuery("""
                        select r.id, r.visibility, r.sent_on, r.published_on, r.version, {CLOSE} as close
                        from anchor_year r where r.organisation_id = :organisation and r.year_begins = :year and {READABLE}
                        """.replace("{CLOSE}", OrganisationRecords.readAsPartner("r"))
                                        .replace("{READABLE}", OrganisationRecords.readable("r"))
                                + (toWrite ? "for update of r" : "")),
                        actor,
                        today)
                .bind("organisation", organisation)
                .bind("year", year.begins())
                .map((row, context) -> new Stored(
                        row.getObject("id", UUID.class),
                        Coded.of(Visibility.class, row.getString("visibility")),
                        row.getObject("sent_on", LocalDate.class),
                        row.getObject("published_on", LocalDate.class),
                        row.getLong("version"),
                        row.getBoolean("close")))
                .findOne();
    }

    /** The years of which the organisation told something that the actor may read, latest first. */
    List<AnchorYears.Told> told(Actor actor, UUID organisation, LocalDate today) {
        return OrganisationRecords.bind(
                        handle.createQuery("""
                        select r.year_begins, r.visibility from anchor_year r
                        where r.organisation_id = :organisation and {READABLE} order by r.year_begins desc
                        """.replace("{READABLE}", OrganisationRecords.readable("r"))), actor, today)
                .bind("organisation", organisation)
                .map((row, context) -> new AnchorYears.Told(
                        new FinancialYear(row.getInt("year_begins")),
                        AnchorYearState.of(Coded.of(Visibility.class, row.getString("visibility")))))
                .list();
    }

    /** Empty when somebody else began it meanwhile. */
    Optional<UUID> begin(UUID organisation, FinancialYear year) {
        return handle.createQuery("""
                        insert into anchor_year (id, organisation_id, year_begins, visibility, version)
                        values (:id, :organisation, :year, 'own', 1) on conflict do nothing returning id""")
                .bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("organisation", organisation)
                .bind("year", year.begins())
                .mapTo(UUID.class)
                .findOne();
    }

    void count(UUID id) {
        handle.createUpdate("update anchor_year set version = version + 1 where id = :id")
                .bind("id", id)
                .execute();
    }

    void send(UUID id, LocalDate on) {
        handle.createUpdate(
                        "update anchor_year set visibility = 'shared', sent_on = :on, version = version + 1 where id = :id")
                .bind("id", id)
                .bind("on", on)
                .execute();
    }

    void publish(UUID id, LocalDate on) {
        handle.createUpdate(
                        "update anchor_year set visibility = 'public', published_on = :on, version = version + 1 where id = :id")
                .bind("id", id)
                .bind("on", on)
                .execute();
    }

    Map<AnchorFigure, FigureTold> figures(UUID id) {
        Map<AnchorFigure, FigureTold> told = new EnumMap<>(AnchorFigure.class);
        handle.createQuery("select figure, value, applies, note from anchor_figure where anchor_year_id = :id")
                .bind("id", id)
                .map((row, context) -> Map.entry(Coded.of(AnchorFigure.class, row.getString("figure")), figure(row)))
                .forEach(found -> told.put(found.getKey(), found.getValue()));
        return told;
    }

    static FigureTold figure(ResultSet row) throws SQLException {
        return new FigureTold(row.getBigDecimal("value"), row.getBoolean("applies"), row.getString("note"));
    }

    Map<AnchorDimension, ProgressionTold> progression(UUID id) {
        Map<AnchorDimension, ProgressionTold> told = new EnumMap<>(AnchorDimension.class);
        handle.createQuery("""
                        select dimension, level, now_at, next_at, reason from anchor_progression where anchor_year_id = :id""")
                .bind("id", id)
                .map((row, context) ->
                        Map.entry(Coded.of(AnchorDimension.class, row.getString("dimension")), progression(row)))
                .forEach(found -> told.put(found.getKey(), found.getValue()));
        return told;
    }

    static ProgressionTold progression(ResultSet row) throws SQLException {
        return new ProgressionTold(
                row.getObject("level", Integer.class),
                row.getString("now_at"),
                row.getString("next_at"),
                row.getString("reason"));
    }

    /** Writes them instead of what was there. */
    void write(UUID id, Map<AnchorFigure, FigureTold> figures, Map<AnchorDimension, ProgressionTold> progression) {
        handle.createUpdate("delete from anchor_figure where anchor_year_id = :id")
                .bind("id", id)
                .execute();
        handle.createUpdate("delete from anchor_progression where anchor_year_id = :id")
                .bind("id", id)
                .execute();
        PreparedBatch told = handle.prepareBatch("""
                insert into anchor_figure (anchor_year_id, figure, value, whole, applies, note)
                values (:id, :figure, :value, :whole, :applies, :note)""");
        figures.forEach((figure, one) -> told.bind("id", id)
                .bind("figure", figure.code())
                .bind("value", one.value())
                .bindByType("whole", AnchorYearRules.wholeOf(figure, figures), BigDecimal.class)
                .bind("applies", one.applies())
                .bind("note", one.note())
                .add());
        told.execute();
        PreparedBatch said = handle.prepareBatch("""
                insert into anchor_progression (anchor_year_id, dimension, level, now_at, next_at, reason)
                values (:id, :dimension, :level, :now, :next, :reason)""");
        progression.forEach((dimension, one) -> said.bind("id", id)
                .bind("dimension", dimension.code())
                .bind("level", one.level())
                .bind("now", one.now())
                .bind("next", one.next())
                .bind("reason", one.reason())
                .add());
        said.execute();
    }

    void add(UUID id, int level, CheckProgression check, Checkers.Checking checking, UUID by, Instant now) {
        handle.createUpdate("""
                        insert into progression_check (id, anchor_year_id, dimension, level, answer, checked_on, checked_by,
                          checked_for, organisation_id, board_id, interests, note, recorded_at)
                        values (:check, :id, :dimension, :level, :answer, :on, :by, :for, :forOrganisation, :forBoard, :interests, :note,
                          :now)""")
                .bind("check", UuidCreator.getTimeOrderedEpoch())
                .bind("id", id)
                .bind("dimension", check.dimension().code())
                .bind("level", level)
                .bind("answer", check.answer().code())
                .bind("on", check.on())
                .bind("by", by)
                .bind("for", checking.checker().name())
                .bind("forOrganisation", checking.organisation())
                .bind("forBoard", checking.board())
                .bind("interests", check.interests())
                .bind("note", check.note())
                .bind("now", now)
                .execute();
    }

    /** The latest of each dimension, in the order of dimensions. */
    List<ProgressionCheck> checks(UUID id) {
        return handle.createQuery("""
                        select distinct on (dimension) dimension, level, answer, checked_on, checked_for, note, interests
                        from progression_check where anchor_year_id = :id order by dimension, checked_on desc, recorded_at desc, id desc""").bind("id", id).map((row, context) -> check(row)).stream()
                .sorted(Comparator.comparing(ProgressionCheck::dimension))
                .toList();
    }

    static ProgressionCheck check(ResultSet row) throws SQLException {
        return new ProgressionCheck(
                Coded.of(AnchorDimension.class, row.getString("dimension")),
                row.getInt("level"),
                Coded.of(CheckAnswer.class, row.getString("answer")),
                row.getObject("checked_on", LocalDate.class),
                row.getString("checked_for"),
                row.getString("note"),
                row.getString("interests"));
    }
}
