package org.wellkept.core.access;

import java.util.Set;
import org.wellkept.core.Coded;

/**
 * What a program may do with a token of its owner. A scope gives nothing: it lets through, of what the owner's roles
 * allow, these actions and no others.
 */
public enum Scope implements Coded {
    READ("read", "Read"),
    UPDATES("updates", "Post updates, send returns, and say what came of decisions"),
    QUESTIONS("questions", "Ask questions, answer them, and reply to marks"),
    COMMITMENTS("commitments", "Write, agree, publish and close commitments, activities and anchor records"),
    IMPORTS("imports", "Bring in spreadsheets"),
    BOARD("board", "Do a board’s work: rounds, meetings, quiet periods, answers, endorsements, checks"),
    PEOPLE("people", "Invite people, and end roles"),
    ADMINISTER("administer", "Look after organisations, boards and who runs them");

    /** What somebody may use who came in by themselves. */
    static final Set<Scope> ALL = Set.of(values());

    private final String code;
    private final String words;

    Scope(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** The scope that lets an action through. */
    public static Scope of(Action action) {
        return switch (action) {
            case READ, READ_NEEDS, READ_ACCOUNTABILITY, READ_HISTORY, READ_PLEDGE, READ_BRIEFING -> READ;
            case POST_UPDATE, SEND_RETURN, WITHDRAW_ASK, TELL_OUTCOME -> UPDATES;
            // no path of the API leads to voices or to who took part, whatever the scope
            case CHALLENGE, DRAFT_REPLY, REPLY, LOOK_AFTER_VOICES, TAKE_PART -> QUESTIONS;
            case DRAFT, DRAFT_ACTIVITY, RECORD_ANCHOR, AGREE, PUBLISH, CLOSE, CHANGE_SINCE_AGREED, TAKE_OVER ->
                COMMITMENTS;
            case PREVIEW_IMPORT, IMPORT_OWN, RECORD_PUBLISHED -> IMPORTS;
            case ENDORSE, RUN_ROUND, RECORD_MEETING, SET_QUIET_PERIOD, ANSWER_FOR_BOARD, PUBLISH_PAPER, CHECK -> BOARD;
            case GIVE_ROLES -> PEOPLE;
            case ADMINISTER, ADMINISTER_INSTALLATION -> ADMINISTER;
        };
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
