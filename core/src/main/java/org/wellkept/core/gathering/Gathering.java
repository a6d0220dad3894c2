package org.wellkept.core.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.partnership.Directory;

/**
 * Finds circles, and says in SQL which bodies are in one and whose records count under which of them; and who looks after the
 * records of a body that is gone.
 */
@ApplicationScoped
public class Gathering {

    private static final String BODIES = """
            recursive body as (
              select o.id, o.slug, o.name from organisation o
              where o.joined_on is not null and coalesce(o.valid_from <= :on, true) and coalesce(o.valid_to >= :on, true) and {CIRCLE}
            ), counted(body_id, source_id) as (
              select id, id from body
              union
              select c.body_id, s.predecessor_id from counted c join succession s on s.successor_id = c.source_id
              where s.taken_over_on <= :on
                and not exists (select 1 from succession other where other.predecessor_id = s.predecessor_id
                  and other.successor_id <> s.successor_id)
            )
            """;

    /** From a body to the one that took over from it, or back; one that was split leads nowhere. */
    private static final String TAKEN_OVER = """
            with recursive reached(id) as (
              select unnest(:organisations)
              union
              select s.{TO} from reached r join succession s on s.{FROM} = r.id
              where s.taken_over_on <= :today
                and not exists (select 1 from succession other where other.predecessor_id = s.predecessor_id
                  and other.successor_id <> s.successor_id)
            ) select id from reached""";

    private final Jdbi jdbi;
    private final Directory directory;
    private final Clock clock;

    @Inject
    Gathering(Jdbi jdbi, Directory directory, Clock clock) {
        this.jdbi = jdbi;
        this.directory = directory;
        this.clock = clock;
    }

    public Optional<Circle> ofPartnership(String slug) {
        return directory
                .partnership(slug)
                .map(found -> new Circle(Circle.Kind.PARTNERSHIP, found.id(), found.slug(), found.name()));
    }

    public Optional<Circle> ofBoard(String slug) {
        return directory
                .board(slug)
                .map(found -> new Circle(Circle.Kind.BOARD, found.id(), found.slug(), found.name()));
    }

    public Optional<Circle> ofOrganisation(String slug) {
        return directory
                .organisation(slug)
                .map(found -> new Circle(Circle.Kind.ORGANISATION, found.id(), found.slug(), found.name()));
    }

    /** Who may look after what a body recorded: itself, and who took over from it, through further mergers too. */
    public Set<UUID> whoLooksAfter(UUID organisation) {
        return reached(Set.of(organisation), "predecessor_id", "successor_id");
    }

    /** Of whom these bodies look after what was recorded: their own, and that of whom they took over from. */
    public Set<UUID> lookedAfterBy(Set<UUID> organisations) {
        return organisations.isEmpty() ? Set.of() : reached(organisations, "successor_id", "predecessor_id");
    }

    private Set<UUID> reached(Set<UUID> organisations, String from, String to) {
        return jdbi.withHandle(
                handle -> handle.createQuery(TAKEN_OVER.replace("{FROM}", from).replace("{TO}", to))
                        .bindArray("organisations", UUID.class, List.copyOf(organisations))
                        .bind("today", today())
                        .mapTo(UUID.class)
                        .set());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day as of which a year's bodies are counted: its last, or today while it goes on. */
    public LocalDate countedOn(FinancialYear year) {
        LocalDate today = today();
        return year.to().isAfter(today) ? today : year.to();
    }

    /**
     * Two tables that follow {@code with}: {@code body} (id, slug, name), the bodies of a circle on a day; and
     * {@code counted} (body_id, source_id), under which of them the records of whom count: its own, and those of the bodies
     * that it took over from. {@link #bind} gives the values.
     */
    public static String tables(Circle circle) {
        return BODIES.replace("{CIRCLE}", circle.kind().condition());
    }

    /** Binds what {@link #tables} names. */
    public static <S extends SqlStatement<S>> S bind(S statement, Circle circle, LocalDate on) {
        return statement.bind("circle", circle.id()).bind("on", on);
    }
}
