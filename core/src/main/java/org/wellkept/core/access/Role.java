package org.wellkept.core.access;

import org.wellkept.core.Coded;

/** What a person is to an organisation, a board or a partnership. Roles are dated. */
public enum Role implements Coded {
    /** Logs promises and updates for an organisation. */
    CONTRIBUTOR("contributor", "Contributor"),
    /** Agrees, publishes and answers for an organisation. */
    LEAD("lead", "Lead"),
    /** A member with lived experience. */
    MEMBER("member", "Member with lived experience"),
    /** Sits on a board. */
    BOARD_MEMBER("boardMember", "Board member"),
    /** Runs a board's rounds, meetings and papers. */
    OFFICER("officer", "Board officer"),
    /** The independent observer: Healthwatch today. */
    OBSERVER("observer", "Observer"),
    /** Looks after a partnership, or the whole installation. */
    ADMINISTRATOR("administrator", "Administrator");

    private final String code;
    private final String words;

    Role(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }
}
