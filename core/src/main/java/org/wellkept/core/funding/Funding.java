package org.wellkept.core.funding;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.wellkept.core.Door;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Action;
import org.wellkept.core.access.Actor;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationKey;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.partnership.Reach;

/** Who funds whom. That a body is paid by another is public; an administrator writes it down. */
@Door
public class Funding {

    private final Jdbi jdbi;
    private final Directory directory;
    private final History history;
    private final Clock clock;

    @Inject
    Funding(Jdbi jdbi, Directory directory, History history, Clock clock) {
        this.jdbi = jdbi;
        this.directory = directory;
        this.history = history;
        this.clock = clock;
    }

    /** Records that it begins. Both organisations have to be in partnerships that the actor looks after. */
    public Outcome<FundingRead> record(Actor actor, RecordFunding command) {
        Optional<OrganisationKey> funder = directory.organisation(command.funder());
        Optional<OrganisationKey> funded = directory.organisation(command.funded());
        if (!mayAdminister(actor, funder) && !mayAdminister(actor, funded)) {
            return Outcome.refused(onlyAnAdministrator());
        }
        FieldProblems problems = new FieldProblems();
        if (funder.isEmpty()) {
            problems.add("funder", "No organisation is called " + command.funder(), "Give the slug of who pays");
        }
        if (funded.isEmpty()) {
            problems.add("funded", "No organisation is called " + command.funded(), "Give the slug of who is paid");
        }
        if (funder.isPresent() && funder.equals(funded)) {
            problems.add("funded", "Nobody funds itself", "Name two organisations");
        }
        if (command.from().isAfter(today())) {
            problems.add("from", "The first day is in the future", "Record it once it has begun");
        }
        if (funder.isEmpty() || funded.isEmpty() || !problems.areNone()) {
            return problems.refused();
        }
        if (!mayAdminister(actor, funder) || !mayAdminister(actor, funded)) {
            return Outcome.refused(onlyAnAdministrator());
        }
        return jdbi.withHandle(handle -> record(handle, actor, funder.get(), funded.get(), command.from()));
    }

    private Outcome<FundingRead> record(
            Handle handle, Actor actor, OrganisationKey funder, OrganisationKey funded, LocalDate from) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        boolean added = handle.createUpdate("""
                                insert into organisation_funding (id, funder_id, funded_id, from_on, recorded_by)
                                values (:id, :funder, :funded, :from, :by) on conflict do nothing""")
                        .bind("id", id)
                        .bind("funder", funder.id())
                        .bind("funded", funded.id())
                        .bind("from", from)
                        .bind("by", actor.signedInPerson())
                        .execute()
                == 1;
        if (!added) {
            return Outcome.refused(
                    new Refusal.RuleBroken("That is recorded already, and goes on", "End it first if it has changed"));
        }
        remember(actor, funder, funded, "funding recorded", from);
        return Outcome.done(new FundingRead(id, funder.ref(), funded.ref(), from, null));
    }

    /** Records its last day: today. */
    public Outcome<FundingRead> end(Actor actor, UUID funding) {
        return jdbi.withHandle(handle -> {
            Optional<Stored> found = stored(handle, funding);
            if (found.isEmpty()) {
                return Outcome.refused(new Refusal.NotFound("funding"));
            }
            Stored stored = found.get();
            if (!mayAdminister(actor, Optional.of(stored.funder()))
                    || !mayAdminister(actor, Optional.of(stored.funded()))) {
                return Outcome.refused(onlyAnAdministrator());
            }
            boolean ended = handle.createUpdate(
                                    "update organisation_funding set to_on = :today where id = :id and to_on is null")
                            .bind("today", today())
                            .bind("id", funding)
                            .execute()
                    == 1;
            if (!ended) {
                return Outcome.refused(new Refusal.RuleBroken("It has ended already", "Nothing needs doing"));
            }
            remember(actor, stored.funder(), stored.funded(), "funding ended", today());
            return Outcome.done(new FundingRead(
                    funding, stored.funder().ref(), stored.funded().ref(), stored.from(), today()));
        });
    }

    /** All that is recorded of an organisation, from either end, latest first. */
    public Outcome<List<FundingRead>> of(String organisation) {
        return directory
                .organisation(organisation)
                .map(found -> Outcome.done(jdbi.withHandle(handle -> handle.createQuery("""
                                select f.id, f.from_on, f.to_on,
                                  payer.slug as funder, payer.name as funder_name, coalesce(payer.joined_on <= :today, false) as funder_joined,
                                  paid.slug as funded, paid.name as funded_name, coalesce(paid.joined_on <= :today, false) as funded_joined
                                from organisation_funding f
                                join organisation payer on payer.id = f.funder_id
                                join organisation paid on paid.id = f.funded_id
                                where :organisation in (f.funder_id, f.funded_id)
                                order by f.from_on desc, f.id desc""")
                        .bind("today", today())
                        .bind("organisation", found.id())
                        .map((row, context) -> new FundingRead(
                                row.getObject("id", UUID.class),
                                ref(row, "funder"),
                                ref(row, "funded"),
                                row.getObject("from_on", LocalDate.class),
                                row.getObject("to_on", LocalDate.class)))
                        .list())))
                .orElseGet(() -> Outcome.refused(new Refusal.NotFound("organisation")));
    }

    private static OrganisationRef ref(ResultSet row, String end) throws SQLException {
        return new OrganisationRef(row.getString(end), row.getString(end + "_name"), row.getBoolean(end + "_joined"));
    }

    private Optional<Stored> stored(Handle handle, UUID funding) {
        return handle.createQuery("select funder_id, funded_id, from_on from organisation_funding where id = :id")
                .bind("id", funding)
                .map((row, context) -> new Stored(
                        directory
                                .organisation(row.getObject("funder_id", UUID.class))
                                .orElseThrow(),
                        directory
                                .organisation(row.getObject("funded_id", UUID.class))
                                .orElseThrow(),
                        row.getObject("from_on", LocalDate.class)))
                .findOne();
    }

    private record Stored(OrganisationKey funder, OrganisationKey funded, LocalDate from) {}

    /** What it changes reaches every partnership in which the organisation is. */
    private boolean mayAdminister(Actor actor, Optional<OrganisationKey> organisation) {
        return organisation
                .filter(found -> Reach.inAll(actor, Action.ADMINISTER, directory.subjectsOf(found.id())))
                .isPresent();
    }

    private static Refusal onlyAnAdministrator() {
        return new Refusal.NotPermitted(
                "Only an administrator of all partnerships of both organisations records who funds whom.");
    }

    private void remember(Actor actor, OrganisationKey funder, OrganisationKey funded, String action, LocalDate on) {
        for (OrganisationKey organisation : List.of(funder, funded)) {
            history.append(new HistoryEvent(
                    organisation.id(),
                    "organisation",
                    organisation.slug(),
                    actor.signedInPerson(),
                    action,
                    Map.of("funder", funder.slug(), "funded", funded.slug(), "on", on.toString())));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
