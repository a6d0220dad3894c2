package org.wellkept.core.livingwage;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.AccessTable;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Subject;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;

/** The rates of each year. Anybody reads them; an administrator of the installation keeps them. */
@Door
public class LivingWageRates {

    private static final BigDecimal MOST = new BigDecimal("100");

    private final Jdbi jdbi;
    private final History history;
    private final Clock clock;

    @Inject
    LivingWageRates(Jdbi jdbi, History history, Clock clock) {
        this.jdbi = jdbi;
        this.history = history;
        this.clock = clock;
    }

    /** Of all years that have some, the latest first. */
    public List<LivingWageRate> all() {
        return jdbi.withHandle(handle -> handle.createQuery("select * from living_wage_rate order by year_begins desc")
                .map((row, context) -> rate(row))
                .list());
    }

    /** The rates of the latest year that has begun and of which the Living Wage is known; empty where none is. */
    public Optional<LivingWageRate> now() {
        FinancialYear now = FinancialYear.of(LocalDate.now(clock));
        return all().stream()
                .filter(rate -> rate.year().compareTo(now) <= 0 && rate.uk() != null)
                .findFirst();
    }

    public boolean mayKeep(Actor actor) {
        return AccessTable.allows(actor, Action.ADMINISTER_INSTALLATION, Subject.ofInstallation());
    }

    /** Writes the rates of a year. */
    public Outcome<LivingWageRate> set(Actor actor, SetRate command) {
        if (!mayKeep(actor)) {
            return Outcome.refused(
                    new Refusal.NotPermitted("Only an administrator of the whole installation keeps the rates."));
        }
        FieldProblems problems = problems(command);
        if (!problems.areNone()) {
            return problems.refused();
        }
        return jdbi.withHandle(handle -> {
            // of two who add the same year at once, the second waits and finds it there
            handle.execute("lock table living_wage_rate in share row exclusive mode");
            Optional<Stored> stored = handle.createQuery("select * from living_wage_rate where year_begins = :year")
                    .bind("year", command.year().begins())
                    .map((row, context) -> new Stored(row.getObject("id", UUID.class), rate(row)))
                    .findOne();
            Version read = command.read();
            if (stored.isPresent() && !stored.get().rate().version().equals(read)) {
                return Outcome.refused(new Refusal.Stale(stored.get().rate().version()));
            }
            if (stored.isEmpty() && read != null) {
                return Outcome.refused(new Refusal.NotFound(command.year().words()));
            }
            UUID id = stored.map(Stored::id).orElseGet(UuidCreator::getTimeOrderedEpoch);
            write(handle, id, command);
            remember(actor, id, command, stored.isPresent());
            return Outcome.done(all().stream()
                    .filter(rate -> rate.year().equals(command.year()))
                    .findFirst()
                    .orElseThrow());
        });
    }

    private static void write(Handle handle, UUID id, SetRate command) {
        handle.createUpdate("""
                        insert into living_wage_rate (id, version, year_begins, uk, london, statutory, source, to_check)
                        values (:id, 1, :year, :uk, :london, :statutory, :source, :toCheck)
                        on conflict (id) do update set version = living_wage_rate.version + 1, uk = excluded.uk,
                          london = excluded.london, statutory = excluded.statutory, source = excluded.source,
                          to_check = excluded.to_check""")
                .bind("id", id)
                .bind("year", command.year().begins())
                .bind("uk", command.uk())
                .bind("london", command.london())
                .bind("statutory", command.statutory())
                .bind("source", command.source().strip())
                .bind("toCheck", command.toCheck())
                .execute();
    }

    private void remember(Actor actor, UUID id, SetRate command, boolean known) {
        Map<String, String> content = new TreeMap<>();
        put(content, "uk", command.uk());
        put(content, "london", command.london());
        put(content, "statutory", command.statutory());
        content.put("source", command.source().strip());
        history.append(new HistoryEvent(
                id,
                "livingWageRate",
                command.year().words(),
                actor.signedInPerson(),
                known ? "changed" : "added",
                content));
    }

    private static void put(Map<String, String> content, String name, @Nullable BigDecimal amount) {
        if (amount != null) {
            content.put(name, amount.toPlainString());
        }
    }

    private static FieldProblems problems(SetRate command) {
        FieldProblems problems = new FieldProblems();
        BigDecimal uk = command.uk();
        BigDecimal london = command.london();
        BigDecimal statutory = command.statutory();
        if (uk == null && london == null && statutory == null) {
            problems.add("uk", "There is no rate at all", "Give one at least");
        }
        amount(problems, "uk", uk);
        amount(problems, "london", london);
        amount(problems, "statutory", statutory);
        if (uk != null && london != null && london.compareTo(uk) < 0) {
            problems.add("london", "The rate in London is below the rate elsewhere", "Check that they are not swapped");
        }
        if (uk != null && statutory != null && uk.compareTo(statutory) < 0) {
            problems.add("statutory", "The legal minimum is above the Living Wage", "Check that they are not swapped");
        }
        problems.text("source", command.source(), 500);
        problems.optionalText("toCheck", command.toCheck(), 500);
        return problems;
    }

    private static void amount(FieldProblems problems, String field, @Nullable BigDecimal amount) {
        if (amount == null) {
            return;
        }
        if (amount.signum() <= 0 || amount.compareTo(MOST) > 0) {
            problems.add(field, "This is no wage for an hour", "Give pounds and pence, such as 13.45");
        } else if (amount.stripTrailingZeros().scale() > 2) {
            problems.add(field, "A rate is in whole pence", "Give at most two digits after the point");
        }
    }

    private static LivingWageRate rate(ResultSet row) throws SQLException {
        return new LivingWageRate(
                Version.of(row.getLong("version")),
                new FinancialYear(row.getInt("year_begins")),
                row.getBigDecimal("uk"),
                row.getBigDecimal("london"),
                row.getBigDecimal("statutory"),
                row.getString("source"),
                row.getString("to_check"));
    }

    private record Stored(UUID id, LivingWageRate rate) {}
}
