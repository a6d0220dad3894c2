package org.wellkept.core.procurement;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.partnership.OrganisationRecords;
import org.wellkept.core.partnership.OrganisationRef;

/** Yearly spend as stored, as far as a reader may read it. */
final class SpendStore {

    private final Handle handle;
    private final Actor actor;
    private final Clock clock;

    SpendStore(Handle handle, Actor actor, Clock clock) {
        this.handle = handle;
        this.actor = actor;
        this.clock = clock;
    }

    /** A year's row. */
    record Stored(
            UUID id, UUID organisation, FinancialYear year, int version, Visibility visibility, SpendTerms terms) {}

    /** Writers of one organisation's years wait for each other: one of the years is its baseline. */
    void lock(UUID organisation) {
        handle.createQuery("select pg_advisory_xact_lock(hashtextextended('spend of ' || :organisation, 0))::text")
                .bind("organisation", organisation.toString())
                .mapTo(String.class)
                .one();
    }

    /** The years of an organisation that the reader may read, latest first. */
    List<Stored> of(UUID organisation) {
        return readable(handle.createQuery("select s.* from spend s where s.organisation_id = :organisation and "
                                + OrganisationRecords.readable("s") + " order by s.year desc")
                        .bind("organisation", organisation))
                .map((row, context) -> stored(row))
                .list();
    }

    Optional<Stored> find(UUID organisation, FinancialYear year) {
        return of(organisation).stream()
                .filter(stored -> stored.year().equals(year))
                .findFirst();
    }

    UUID add(UUID organisation, FinancialYear year, SpendTerms terms, UUID by) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        terms(handle.createUpdate("""
                        insert into spend (id, version, organisation_id, year, total, inner_place, inner_spend, wider_place, wider_spend,
                          sme, vcse, user_led, baseline, visibility, recorded_at, recorded_by)
                        values (:id, 1, :organisation, :year, :total, :innerPlace, :innerSpend, :widerPlace, :widerSpend,
                          :sme, :vcse, :userLed, :baseline, 'own', :at, :by)"""), terms)
                .bind("id", id)
                .bind("organisation", organisation)
                .bind("year", year.begins())
                .bind("at", clock.instant())
                .bind("by", by)
                .execute();
        return id;
    }

    void rewrite(UUID id, SpendTerms terms) {
        terms(handle.createUpdate("""
                        update spend set version = version + 1, total = :total, inner_place = :innerPlace, inner_spend = :innerSpend,
                          wider_place = :widerPlace, wider_spend = :widerSpend, sme = :sme, vcse = :vcse, user_led = :userLed,
                          baseline = :baseline
                        where id = :id"""), terms).bind("id", id).execute();
    }

    private static <S extends SqlStatement<S>> S terms(S statement, SpendTerms terms) {
        return statement
                .bind("total", terms.total())
                .bind("innerPlace", terms.inner().place())
                .bind("innerSpend", terms.inner().spent())
                .bind("widerPlace", terms.wider().place())
                .bind("widerSpend", terms.wider().spent())
                .bind("sme", terms.sme())
                .bind("vcse", terms.vcse())
                .bind("userLed", terms.userLed())
                .bind("baseline", terms.baseline());
    }

    void show(UUID id, Visibility visibility) {
        handle.createUpdate("update spend set version = version + 1, visibility = :visibility where id = :id")
                .bind("visibility", visibility)
                .bind("id", id)
                .execute();
    }

    /** A body of a circle. */
    record BodyOf(UUID id, OrganisationRef ref) {}

    List<BodyOf> bodies(Circle circle, LocalDate on) {
        return Gathering.bind(
                        handle.createQuery("with " + Gathering.tables(circle)
                                + "select id, slug, name from body order by name, id"),
                        circle,
                        on)
                .map((row, context) -> new BodyOf(
                        row.getObject("id", UUID.class),
                        new OrganisationRef(row.getString("slug"), row.getString("name"), true)))
                .list();
    }

    /** All that the reader may read of the years of a circle's bodies, and of those that they took over from. */
    BodySpend recorded(Circle circle, LocalDate on) {
        BodySpend spend = new BodySpend();
        readable(Gathering.bind(
                        handle.createQuery("with " + Gathering.tables(circle) + "select s.* from spend s where "
                                + OrganisationRecords.readable("s")
                                + " and s.organisation_id in (select source_id from counted)"),
                        circle,
                        on))
                .map((row, context) -> stored(row))
                .forEach(stored -> spend.add(stored.organisation(), stored.year(), stored.terms()));
        List<UUID[]> successions = new ArrayList<>();
        Gathering.bind(handle.createQuery("with " + Gathering.tables(circle) + """
                        select distinct s.predecessor_id, s.successor_id from succession s
                        join counted p on p.source_id = s.predecessor_id join counted n on n.source_id = s.successor_id
                        where s.taken_over_on <= :on"""), circle, on)
                .map((row, context) -> successions.add(new UUID[] {
                    row.getObject("predecessor_id", UUID.class), row.getObject("successor_id", UUID.class)
                }))
                .list();
        successions.forEach(pair -> spend.addSuccession(pair[0], pair[1]));
        return spend;
    }

    private Query readable(Query query) {
        return OrganisationRecords.bind(query, actor, LocalDate.now(clock));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                new FinancialYear(row.getInt("year")),
                row.getInt("version"),
                Coded.of(Visibility.class, row.getString("visibility")),
                new SpendTerms(
                        row.getBigDecimal("total"),
                        new SpentIn(row.getString("inner_place"), row.getBigDecimal("inner_spend")),
                        new SpentIn(row.getString("wider_place"), row.getBigDecimal("wider_spend")),
                        row.getBigDecimal("sme"),
                        row.getBigDecimal("vcse"),
                        row.getBigDecimal("user_led"),
                        row.getBoolean("baseline")));
    }

    /** The year among these with which others are compared. */
    static SpendStatement.@Nullable Baseline baseline(List<Stored> years) {
        return years.stream()
                .filter(stored -> stored.terms().baseline())
                .map(stored -> new SpendStatement.Baseline(stored.year(), stored.terms()))
                .findFirst()
                .orElse(null);
    }
}
