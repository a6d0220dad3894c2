package org.wellkept.core.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everybody who may ask, each with one role and no more. */
enum Who {
    CONTRIBUTOR(Role.CONTRIBUTOR),
    LEAD(Role.LEAD),
    MEMBER(Role.MEMBER),
    BOARD_MEMBER(Role.BOARD_MEMBER),
    OFFICER(Role.OFFICER),
    OBSERVER(Role.OBSERVER),
    /** Of one partnership. */
    ADMINISTRATOR(Role.ADMINISTRATOR),
    /** Of the whole installation: no partnership is another's. */
    INSTALLATION(Role.ADMINISTRATOR),
    ANYONE(null);

    static final UUID PARTNERSHIP = new UUID(1, 1);
    static final UUID ELSEWHERE = new UUID(1, 2);
    static final UUID ACCOUNTABLE = new UUID(2, 1);
    static final UUID PARTNER = new UUID(2, 2);
    static final UUID OTHER_ORGANISATION = new UUID(2, 3);
    /** Paid by the accountable one. */
    static final UUID TIED_ORGANISATION = new UUID(2, 4);

    static final UUID BOARD = new UUID(3, 1);
    static final UUID OTHER_BOARD = new UUID(3, 2);

    /** Took part in what the record tells of. */
    static final UUID PARTICIPANT = new UUID(4, 2);

    private final @Nullable Role role;

    Who(@Nullable Role role) {
        this.role = role;
    }

    /** How they can stand to a record: a board has no delivery partners, and so on. */
    Set<Where> places() {
        return switch (this) {
            case MEMBER -> EnumSet.allOf(Where.class);
            case CONTRIBUTOR, LEAD, OBSERVER -> EnumSet.complementOf(EnumSet.of(Where.TOOK_PART));
            case BOARD_MEMBER, OFFICER -> EnumSet.of(Where.OWN, Where.OTHER, Where.OUTSIDE);
            case ADMINISTRATOR -> EnumSet.of(Where.OWN, Where.OUTSIDE);
            case INSTALLATION -> EnumSet.of(Where.OWN);
            case ANYONE -> EnumSet.of(Where.OUTSIDE);
        };
    }

    /** The promise that everybody stands somewhere to. */
    static Subject promise(Visibility visibility) {
        return new Subject(PARTNERSHIP, ACCOUNTABLE, Set.of(PARTNER), Set.of(BOARD), visibility)
                .tiedTo(Set.of(TIED_ORGANISATION))
                .withPartOf(Set.of(PARTICIPANT));
    }

    /** Somebody who stands so to the promise. */
    Actor standing(Where where) {
        return switch (this) {
            case ANYONE -> Actor.anyone();
            case CONTRIBUTOR, LEAD, MEMBER, OBSERVER -> holding(organisation(where), null, where);
            case BOARD_MEMBER, OFFICER -> holding(null, where == Where.OWN ? BOARD : OTHER_BOARD, where);
            case ADMINISTRATOR -> holding(null, null, where);
            case INSTALLATION ->
                actor(new RoleHeld(Role.ADMINISTRATOR, null, null, "everywhere", Set.of(PARTNERSHIP, ELSEWHERE), true));
        };
    }

    private static UUID organisation(Where where) {
        return switch (where) {
            case OWN, TOOK_PART -> ACCOUNTABLE;
            case PARTNER -> PARTNER;
            case TIED -> TIED_ORGANISATION;
            case OTHER, OUTSIDE -> OTHER_ORGANISATION;
        };
    }

    private Actor holding(@Nullable UUID organisation, @Nullable UUID board, Where where) {
        if (role == null) {
            throw new IllegalStateException("Without a role nothing is held");
        }
        UUID partnership = where == Where.OUTSIDE ? ELSEWHERE : PARTNERSHIP;
        RoleHeld held = new RoleHeld(role, organisation, board, "somewhere", Set.of(partnership));
        return where == Where.TOOK_PART ? new Actor(PARTICIPANT, "Somebody", List.of(held)) : actor(held);
    }

    private static Actor actor(RoleHeld held) {
        return new Actor(new UUID(4, 1), "Somebody", List.of(held));
    }
}
