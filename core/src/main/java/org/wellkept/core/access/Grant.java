package org.wellkept.core.access;

import java.util.Set;
import java.util.UUID;

/** How far a role's permission reaches. */
public enum Grant {
    NEVER("–"),
    /** Wherever the person belongs to the record's partnership. */
    MEMBERS("yes"),
    /** Where the role is held in the accountable organisation. */
    OWN_ORGANISATION("own organisation's"),
    /** Where the role is held in the accountable organisation, a joint lead or a delivery partner. */
    OWN_OR_PARTNER("own organisation's, or where it is a partner"),
    /** In the partnership, but never of an organisation that the person belongs to. */
    OTHER_ORGANISATION("other organisations'"),
    /**
     * In the partnership, but never of an organisation that the person belongs to, nor of one that funds such an organisation
     * or is funded by it.
     */
    INDEPENDENT("other organisations', without money between them"),
    /** Wherever the person belongs to the record's partnership and took part in what it tells of. */
    TOOK_PART("where they took part"),
    /** Where the role is held in the accountable organisation and the person took part in what the record tells of. */
    OWN_TOOK_PART("own organisation's, where they took part"),
    /** Where the role is held on a board that the record is made to. */
    OWN_BOARD("own board's"),
    /** Where the role is held for the partnership, or for the whole installation. */
    OWN_PARTNERSHIP("own partnership's"),
    /** Where the role is held for the whole installation. */
    EVERYWHERE("for the whole installation alone");

    private final String words;

    Grant(String words) {
        this.words = words;
    }

    /** How the permissions page puts it. */
    public String words() {
        return words;
    }

    boolean reaches(Actor actor, RoleHeld held, Subject subject) {
        return switch (this) {
            case NEVER -> false;
            case MEMBERS -> held.partnerships().contains(subject.partnership());
            case OWN_ORGANISATION ->
                held.organisation() != null && held.organisation().equals(subject.accountable());
            case OWN_OR_PARTNER -> held.organisation() != null && isPartOf(held.organisation(), subject);
            case OTHER_ORGANISATION ->
                held.partnerships().contains(subject.partnership())
                        && actor.organisations(Role.values()).stream().noneMatch(own -> isPartOf(own, subject));
            case INDEPENDENT -> OTHER_ORGANISATION.reaches(actor, held, subject) && !isTied(actor, subject);
            case TOOK_PART -> MEMBERS.reaches(actor, held, subject) && tookPart(actor, subject);
            case OWN_TOOK_PART -> OWN_ORGANISATION.reaches(actor, held, subject) && tookPart(actor, subject);
            case OWN_BOARD -> held.board() != null && subject.boards().contains(held.board());
            case OWN_PARTNERSHIP ->
                held.organisation() == null
                        && held.board() == null
                        && (held.everywhere() || held.partnerships().contains(subject.partnership()));
            case EVERYWHERE -> held.everywhere();
        };
    }

    private static boolean isTied(Actor actor, Subject subject) {
        Set<UUID> ties = subject.ties();
        if (ties == null) {
            throw new IllegalStateException("Nobody looked who funds whom");
        }
        return actor.organisations(Role.values()).stream().anyMatch(ties::contains);
    }

    private static boolean tookPart(Actor actor, Subject subject) {
        return actor.person() != null && subject.tookPart().contains(actor.person());
    }

    private static boolean isPartOf(UUID organisation, Subject subject) {
        return organisation.equals(subject.accountable()) || subject.partners().contains(organisation);
    }
}
