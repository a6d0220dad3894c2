package org.wellkept.core.partnership;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Spelling;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Subject;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryEvent;
import org.wellkept.core.reference.England;

/**
 * Who is who, for the other features of core: from what people write (a slug, a name) to ids, and back. It asks for no
 * permission: partnerships, boards and organisations are public, and who may name a new body was decided by the door that
 * called.
 */
@ApplicationScoped
public class Directory {

    private static final String PARTNERSHIP = "select id, slug, name, as_published, about from partnership ";
    private static final String ORGANISATION = """
            select id, slug, name, coalesce(joined_on <= :today, false) as joined, small, publishes_at_once from organisation\s""";
    /** In SQL, the id of the body at the address {@code :slug}, or that was there before it was renamed. */
    static final String AT_ADDRESS = organisationAt(":slug");

    /** In SQL, the id of the board at the address {@code :slug}, or that was there before it was renamed. */
    static final String BOARD_AT_ADDRESS = boardAt(":slug");

    private static final String BOARD = """
            select id, slug, name, array(select partnership_id from board_partnership where board_id = board.id) as partnerships
            from board\s""";

    private final Jdbi jdbi;
    private final Clock clock;
    private final History history;

    @Inject
    public Directory(Jdbi jdbi, Clock clock, History history) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.history = history;
    }

    /**
     * In SQL, the id of the body at an address, or that was there before it was renamed.
     *
     * @param slug a column or a value with the address
     */
    public static String organisationAt(String slug) {
        return "(select coalesce((select at.id from organisation at where at.slug = " + slug
                + "), (select was.organisation_id from organisation_called was where was.slug = " + slug + ")))";
    }

    /**
     * In SQL, the id of the board at an address, or that was there before it was renamed.
     *
     * @param slug a column or a value with the address
     */
    public static String boardAt(String slug) {
        return "(select coalesce((select at.id from board at where at.slug = " + slug
                + "), (select was.board_id from board_called was where was.slug = " + slug + ")))";
    }

    public Optional<PartnershipKey> partnership(String slug) {
        return jdbi.withHandle(handle -> handle.createQuery(PARTNERSHIP + "where slug = :slug")
                .bind("slug", slug)
                .map((row, context) -> partnershipKey(row))
                .findOne());
    }

    public Optional<PartnershipKey> partnership(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(PARTNERSHIP + "where id = :id")
                .bind("id", id)
                .map((row, context) -> partnershipKey(row))
                .findOne());
    }

    /** The body at this address, or that was found there before it was renamed. */
    public Optional<OrganisationKey> organisation(String slug) {
        return jdbi.withHandle(handle -> handle.createQuery(ORGANISATION + "where id = " + AT_ADDRESS)
                .bind("slug", slug)
                .bind("today", today())
                .map((row, context) -> organisationKey(row))
                .findOne());
    }

    public Optional<OrganisationKey> organisation(UUID id) {
        return Optional.ofNullable(organisations(Set.of(id)).get(id));
    }

    /** Many at once. An unknown id is left out. */
    public Map<UUID, OrganisationKey> organisations(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery(ORGANISATION + "where id = any(:ids)")
                .bind("today", today())
                .bindArray("ids", UUID.class, List.copyOf(ids))
                .map((row, context) -> organisationKey(row))
                .collect(Collectors.toUnmodifiableMap(OrganisationKey::id, Function.identity())));
    }

    /**
     * The body that a source or a person means by this name, however it is spelt: an integrated care board is found by each of
     * the ways in which its name is written.
     */
    public Optional<OrganisationKey> organisationBySpelling(String written) {
        return jdbi.withHandle(handle -> bySpelling(handle, Spelling.key(written))
                .or(() -> England.integratedCareBoard(written).stream()
                        .flatMap(board -> board.spellings().stream().sorted())
                        .flatMap(spelling -> bySpelling(handle, spelling).stream())
                        .findFirst()));
    }

    /** The board at this address, or that was found there before it was renamed. */
    public Optional<BoardKey> board(String slug) {
        return jdbi.withHandle(handle -> handle.createQuery(BOARD + "where id = " + BOARD_AT_ADDRESS)
                .bind("slug", slug)
                .map((row, context) -> boardKey(row))
                .findOne());
    }

    public Optional<BoardKey> board(UUID id) {
        return Optional.ofNullable(boards(Set.of(id)).get(id));
    }

    /** The board that looks after today what this one had open: itself as long as it is there, or its last successor. */
    public Optional<BoardKey> boardNow(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(BOARD + """
                        where id = (
                          with recursive line (id, step) as (
                            select cast(:id as uuid), 0
                            union all select s.successor_id, l.step + 1 from line l join board_succession s on s.predecessor_id = l.id)
                          select id from line order by step desc limit 1)""")
                .bind("id", id)
                .map((row, context) -> boardKey(row))
                .findOne());
    }

    /** Many at once. An unknown id is left out. */
    public Map<UUID, BoardKey> boards(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery(BOARD + "where id = any(:ids)")
                .bindArray("ids", UUID.class, List.copyOf(ids))
                .map((row, context) -> boardKey(row))
                .collect(Collectors.toUnmodifiableMap(BoardKey::id, Function.identity())));
    }

    /** Whether the organisation belongs to the partnership on that day. */
    public boolean isIn(UUID organisation, UUID partnership, LocalDate on) {
        return jdbi.withHandle(handle -> isIn(handle, organisation, partnership, on));
    }

    /** The organisations that fund this one, or are funded by it, on that day. */
    public Set<UUID> tiesOf(UUID organisation, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select other_id from organisation_tie
                        where organisation_id = :organisation and from_on <= :on and (to_on is null or to_on >= :on)""")
                .bind("organisation", organisation)
                .bind("on", on)
                .mapTo(UUID.class)
                .set());
    }

    /** The organisation itself as what an action is about, once for each partnership that it belongs to today. */
    public Set<Subject> subjectsOf(UUID organisation) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select partnership_id from partnership_organisation
                        where organisation_id = :organisation and from_on <= :today and (to_on is null or to_on >= :today)""")
                .bind("organisation", organisation)
                .bind("today", today())
                .mapTo(UUID.class)
                .map(partnership -> Subject.of(partnership, organisation))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Takes the partnership's next number. The partnership's row stays locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public NextReference nextReference(UUID partnership) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "update partnership set last_number = last_number + 1 where id = :id returning prefix, last_number")
                .bind("id", partnership)
                .map((row, context) -> {
                    int number = row.getInt("last_number");
                    return new NextReference(number, "%s-%03d".formatted(row.getString("prefix"), number));
                })
                .one());
    }

    /**
     * The body that goes by this name, in this partnership from today; it is added as only named when nobody knows it yet.
     * Nobody acts for it until it joins.
     *
     * @param name what it is called: some letter or digit, and at most 200 characters
     * @param source what names it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public OrganisationKey nameOnly(
            Actor actor, UUID partnership, String name, OrganisationKind kind, @Nullable String source) {
        if (Spelling.key(name).isEmpty() || name.strip().length() > 200) {
            throw new IllegalArgumentException("Nothing can be called that");
        }
        return jdbi.withHandle(handle -> {
            OrganisationStore store = new OrganisationStore(handle);
            // two spreadsheets may name the same new body at once
            Names.lock(handle);
            Optional<OrganisationKey> known = organisationBySpelling(name);
            if (known.isPresent()) {
                if (!isIn(handle, known.get().id(), partnership, today())) {
                    store.addTo(partnership, known.get().id(), today());
                    history.append(event(
                            actor, known.get(), "addedToPartnership", Map.of("partnership", partnership.toString())));
                }
                return known.get();
            }
            OrganisationKey added = new OrganisationKey(
                    UuidCreator.getTimeOrderedEpoch(), store.freeSlug(name), name.strip(), false, false, false);
            store.add(added, kind, null, null, source, null);
            store.addSpellings(added.id(), Set.of(Spelling.key(name)));
            store.addTo(partnership, added.id(), today());
            history.append(event(actor, added, "named", Map.of("name", added.name(), "kind", kind.code())));
            return added;
        });
    }

    private static HistoryEvent event(
            Actor actor, OrganisationKey organisation, String action, Map<String, String> content) {
        return new HistoryEvent(
                organisation.id(), "organisation", organisation.slug(), actor.signedInPerson(), action, content);
    }

    private Optional<OrganisationKey> bySpelling(Handle handle, String key) {
        return handle.createQuery(ORGANISATION
                        + "where id = (select organisation_id from organisation_name where spelling = :key)")
                .bind("key", key)
                .bind("today", today())
                .map((row, context) -> organisationKey(row))
                .findOne();
    }

    private static boolean isIn(Handle handle, UUID organisation, UUID partnership, LocalDate on) {
        return handle.createQuery("""
                        select exists (select 1 from partnership_organisation
                        where organisation_id = :organisation and partnership_id = :partnership
                          and from_on <= :on and (to_on is null or to_on >= :on))""")
                .bind("organisation", organisation)
                .bind("partnership", partnership)
                .bind("on", on)
                .mapTo(Boolean.class)
                .one();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    static PartnershipKey partnershipKey(ResultSet row) throws SQLException {
        return new PartnershipKey(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                row.getBoolean("as_published"),
                row.getString("about"));
    }

    private static OrganisationKey organisationKey(ResultSet row) throws SQLException {
        return new OrganisationKey(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                row.getBoolean("joined"),
                row.getBoolean("small"),
                row.getBoolean("publishes_at_once"));
    }

    private static BoardKey boardKey(ResultSet row) throws SQLException {
        return new BoardKey(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                ids(row, "partnerships"));
    }

    static Set<UUID> ids(ResultSet row, String column) throws SQLException {
        UUID[] ids = (UUID[]) row.getArray(column).getArray();
        return Arrays.stream(ids).collect(Collectors.toUnmodifiableSet());
    }
}
