package org.wellkept.core.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an action is about, as far as permission depends on it.
 *
 * @param partnership the partnership that it belongs to
 * @param accountable the organisation whose word it is, or null where no organisation answers for it (a board's round)
 * @param partners joint leads and delivery partners: they may read and draft
 * @param boards the boards that it is made to
 * @param visibility who may read it
 * @param ties the organisations that fund the accountable one or are funded by it today; null where nobody looked, and then
 *     what depends on it can't be decided
 * @param tookPart the members who took part in what it tells of; nobody takes part in a promise
 */
public record Subject(
        UUID partnership,
        @Nullable UUID accountable,
        Set<UUID> partners,
        Set<UUID> boards,
        Visibility visibility,
        @Nullable Set<UUID> ties,
        Set<UUID> tookPart) {

    public Subject {
        partners = Set.copyOf(partners);
        boards = Set.copyOf(boards);
        ties = ties == null ? null : Set.copyOf(ties);
        tookPart = Set.copyOf(tookPart);
    }

    /** What nobody takes part in, such as a promise. */
    public Subject(
            UUID partnership,
            @Nullable UUID accountable,
            Set<UUID> partners,
            Set<UUID> boards,
            Visibility visibility,
            @Nullable Set<UUID> ties) {
        this(partnership, accountable, partners, boards, visibility, ties, Set.of());
    }

    /** Where who funds whom decides nothing. */
    public Subject(
            UUID partnership, @Nullable UUID accountable, Set<UUID> partners, Set<UUID> boards, Visibility visibility) {
        this(partnership, accountable, partners, boards, visibility, null);
    }

    /** The same, with who funds whom. */
    public Subject tiedTo(Set<UUID> organisations) {
        return new Subject(partnership, accountable, partners, boards, visibility, organisations, tookPart);
    }

    /** The same, with the members who took part. */
    public Subject withPartOf(Set<UUID> people) {
        return new Subject(partnership, accountable, partners, boards, visibility, ties, people);
    }

    /** A part of it that these may read. */
    public Subject seenBy(Visibility part) {
        return new Subject(partnership, accountable, partners, boards, part, ties, tookPart);
    }

    /** A thing of an organisation that exists in a partnership, before any record does. */
    public static Subject of(UUID partnership, UUID organisation) {
        return new Subject(partnership, organisation, Set.of(), Set.of(), Visibility.OWN);
    }

    /** A thing of a board. */
    public static Subject ofBoard(UUID partnership, UUID board) {
        return new Subject(partnership, null, Set.of(), Set.of(board), Visibility.SHARED);
    }

    /** A thing of the partnership itself. */
    public static Subject ofPartnership(UUID partnership) {
        return new Subject(partnership, null, Set.of(), Set.of(), Visibility.SHARED);
    }

    /** The installation itself, which is in no partnership. */
    public static Subject ofInstallation() {
        return ofPartnership(new UUID(0, 0));
    }
}
