package org.wellkept.core.access;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellkept.core.Coded;

/**
 * Who may do what, written by hand from what was agreed with the people whom it concerns, not from the code. Each cell
 * says to which records a role's permission reaches:
 *
 * <ul>
 *   <li>{@code o} its own: of the organisation, made to the board, or in the partnership in which the role is held;
 *   <li>{@code p} those of which the role's organisation is a delivery partner or joint lead;
 *   <li>{@code t} others in the same partnership;
 *   <li>{@code i} others in the same partnership, without money between their organisation and the role's;
 *   <li>{@code x} those of another partnership;
 *   <li>{@code k} those of its organisation that tell of what they took part in; so does {@code o};
 *   <li>{@code -} none.
 * </ul>
 */
final class Expected {

    private static final List<Who> COLUMNS = List.of(Who.values());

    private static final String TABLE = """
            action                  visibility  contributor lead member boardMember officer observer administrator installation anyone

            READ                    own         op          op   k      -           o       -        -             -            -
            READ                    shared      opt         opt  opt    ot          ot      opt      o             o            -
            READ                    public      optx        optx optx   otx         otx     optx     ox            o            x

            DRAFT                   own         op          op   -      -           -       -        -             -            -
            DRAFT                   shared      op          op   -      -           -       -        -             -            -
            DRAFT                   public      op          op   -      -           -       -        -             -            -

            DRAFT_ACTIVITY          own         op          op   k      -           -       -        -             -            -
            DRAFT_ACTIVITY          shared      op          op   k      -           -       -        -             -            -
            DRAFT_ACTIVITY          public      op          op   k      -           -       -        -             -            -

            AGREE                   own         -           o    -      -           -       -        -             -            -
            AGREE                   shared      -           o    -      -           -       -        -             -            -
            AGREE                   public      -           o    -      -           -       -        -             -            -
            PUBLISH                 own         -           o    -      -           -       -        -             -            -
            PUBLISH                 shared      -           o    -      -           -       -        -             -            -
            PUBLISH                 public      -           o    -      -           -       -        -             -            -
            CLOSE                   own         -           o    -      -           -       -        -             -            -
            CLOSE                   shared      -           o    -      -           -       -        -             -            -
            CLOSE                   public      -           o    -      -           -       -        -             -            -
            CHANGE_SINCE_AGREED     own         -           o    -      -           -       -        -             -            -
            CHANGE_SINCE_AGREED     shared      -           o    -      -           -       -        -             -            -
            CHANGE_SINCE_AGREED     public      -           o    -      -           -       -        -             -            -

            POST_UPDATE             own         o           o    -      -           o       -        -             -            -
            POST_UPDATE             shared      o           o    -      -           o       -        -             -            -
            POST_UPDATE             public      o           o    -      -           o       -        -             -            -

            SEND_RETURN             own         -           o    -      -           o       -        -             -            -
            SEND_RETURN             shared      -           o    -      -           o       -        -             -            -
            SEND_RETURN             public      -           o    -      -           o       -        -             -            -

            ENDORSE                 own         -           -    -      -           o       -        -             -            -
            ENDORSE                 shared      -           -    -      -           o       -        -             -            -
            ENDORSE                 public      -           -    -      -           o       -        -             -            -
            RUN_ROUND               own         -           -    -      -           o       -        -             -            -
            RUN_ROUND               shared      -           -    -      -           o       -        -             -            -
            RUN_ROUND               public      -           -    -      -           o       -        -             -            -
            RECORD_MEETING          own         -           -    -      -           o       -        -             -            -
            RECORD_MEETING          shared      -           -    -      -           o       -        -             -            -
            RECORD_MEETING          public      -           -    -      -           o       -        -             -            -
            TELL_OUTCOME            own         -           o    -      -           o       -        -             -            -
            TELL_OUTCOME            shared      -           o    -      -           o       -        -             -            -
            TELL_OUTCOME            public      -           o    -      -           o       -        -             -            -
            SET_QUIET_PERIOD        own         -           -    -      -           o       -        -             -            -
            SET_QUIET_PERIOD        shared      -           -    -      -           o       -        -             -            -
            SET_QUIET_PERIOD        public      -           -    -      -           o       -        -             -            -
            PUBLISH_PAPER           own         -           -    -      -           o       -        -             -            -
            PUBLISH_PAPER           shared      -           -    -      -           o       -        -             -            -
            PUBLISH_PAPER           public      -           -    -      -           o       -        -             -            -
            READ_BRIEFING           own         -           -    -      o           o       -        -             -            -
            READ_BRIEFING           shared      -           -    -      o           o       -        -             -            -
            READ_BRIEFING           public      -           -    -      o           o       -        -             -            -
            ANSWER_FOR_BOARD        own         -           -    -      -           o       -        -             -            -
            ANSWER_FOR_BOARD        shared      -           -    -      -           o       -        -             -            -
            ANSWER_FOR_BOARD        public      -           -    -      -           o       -        -             -            -
            WITHDRAW_ASK            own         -           o    -      -           -       -        -             -            -
            WITHDRAW_ASK            shared      -           o    -      -           -       -        -             -            -
            WITHDRAW_ASK            public      -           o    -      -           -       -        -             -            -

            CHALLENGE               own         -           -    -    -           -       -       -             -             -
            CHALLENGE               shared      t           t    t    ot          ot      t       -             -             -
            CHALLENGE               public      t           t    t    ot          ot      t       -             -             -
            DRAFT_REPLY             own         o           o    -    -           -       -       -             -             -
            DRAFT_REPLY             shared      o           o    -    -           -       -       -             -             -
            DRAFT_REPLY             public      o           o    -    -           -       -       -             -             -
            REPLY                   own         -           o    -    -           -       -       -             -             -
            REPLY                   shared      -           o    -    -           -       -       -             -             -
            REPLY                   public      -           o    -    -           -       -       -             -             -

            CHECK                   own         -           -    -      -           -       -        -             -            -
            CHECK                   shared      -           i    -      ot          ot      i        -             -            -
            CHECK                   public      -           i    -      ot          ot      i        -             -            -

            RECORD_ANCHOR           own         o           o    -      -           -       -        -             -            -
            RECORD_ANCHOR           shared      o           o    -      -           -       -        -             -            -
            RECORD_ANCHOR           public      o           o    -      -           -       -        -             -            -

            PREVIEW_IMPORT          own         o           o    -      -           -       -        -             -            -
            PREVIEW_IMPORT          shared      o           o    -      -           -       -        -             -            -
            PREVIEW_IMPORT          public      o           o    -      -           -       -        -             -            -
            IMPORT_OWN              own         -           o    -      -           -       -        -             -            -
            IMPORT_OWN              shared      -           o    -      -           -       -        -             -            -
            IMPORT_OWN              public      -           o    -      -           -       -        -             -            -
            RECORD_PUBLISHED        own         -           -    -      -           o       -        o             o            -
            RECORD_PUBLISHED        shared      -           -    -      -           o       -        o             o            -
            RECORD_PUBLISHED        public      -           -    -      -           o       -        o             o            -

            READ_PLEDGE             own         o           o    -      o           o       -        -             -            -
            READ_PLEDGE             shared      o           o    -      o           o       -        -             -            -
            READ_PLEDGE             public      o           o    -      o           o       -        -             -            -
            LOOK_AFTER_VOICES       own         o           o    -      -           -       o        -             -            -
            LOOK_AFTER_VOICES       shared      o           o    -      -           -       o        -             -            -
            LOOK_AFTER_VOICES       public      o           o    -      -           -       o        -             -            -
            TAKE_PART               own         -           -    -      -           -       -        -             -            -
            TAKE_PART               shared      -           -    opt    -           -       -        -             -            -
            TAKE_PART               public      -           -    opt    -           -       -        -             -            -
            READ_NEEDS              own         -           o    -      -           -       -        -             -            -
            READ_NEEDS              shared      -           o    -      -           -       -        -             -            -
            READ_NEEDS              public      -           o    -      -           -       -        -             -            -
            READ_ACCOUNTABILITY     own         opt         opt  opt    ot          ot      opt      o             o            -
            READ_ACCOUNTABILITY     shared      opt         opt  opt    ot          ot      opt      o             o            -
            READ_ACCOUNTABILITY     public      opt         opt  opt    ot          ot      opt      o             o            -
            READ_HISTORY            own         op          op   -      -           o       -        -             -            -
            READ_HISTORY            shared      opt         opt  opt    ot          ot      opt      o             o            -
            READ_HISTORY            public      opt         opt  opt    ot          ot      opt      o             o            -

            GIVE_ROLES              own         -           o    -      -           o       -        o             o            -
            GIVE_ROLES              shared      -           o    -      -           o       -        o             o            -
            GIVE_ROLES              public      -           o    -      -           o       -        o             o            -
            TAKE_OVER               own         -           o    -      -           -       -        -             -            -
            TAKE_OVER               shared      -           o    -      -           -       -        -             -            -
            TAKE_OVER               public      -           o    -      -           -       -        -             -            -
            ADMINISTER              own         -           -    -      -           -       -        o             o            -
            ADMINISTER              shared      -           -    -      -           -       -        o             o            -
            ADMINISTER              public      -           -    -      -           -       -        o             o            -
            ADMINISTER_INSTALLATION own         -           -    -      -           -       -        -             o            -
            ADMINISTER_INSTALLATION shared      -           -    -      -           -       -        -             o            -
            ADMINISTER_INSTALLATION public      -           -    -      -           -       -        -             o            -
            """;

    private static final Map<Line, Map<Who, Set<Where>>> CELLS = read();

    private Expected() {}

    /** One question that the table answers. */
    record Cell(Action action, Visibility visibility, Who who, Where where) {}

    private record Line(Action action, Visibility visibility) {}

    static boolean allows(Cell cell) {
        return row(cell).getOrDefault(cell.who(), Set.of()).contains(cell.where());
    }

    private static Map<Who, Set<Where>> row(Cell cell) {
        Map<Who, Set<Where>> row = CELLS.get(new Line(cell.action(), cell.visibility()));
        if (row == null) {
            throw new AssertionError("Nobody has said who may " + cell.action() + " on " + cell.visibility());
        }
        return row;
    }

    /** Every question that can be asked: a board has no delivery partners, and so on. */
    static List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (Action action : Action.values()) {
            for (Visibility visibility : Visibility.values()) {
                for (Who who : COLUMNS) {
                    for (Where where : who.places()) {
                        cells.add(new Cell(action, visibility, who, where));
                    }
                }
            }
        }
        return cells;
    }

    private static Map<Line, Map<Who, Set<Where>>> read() {
        Map<Line, Map<Who, Set<Where>>> cells = new HashMap<>();
        TABLE.lines().skip(1).filter(line -> !line.isBlank()).forEach(text -> {
            String[] words = text.strip().split(" +", -1);
            Line line = new Line(Action.valueOf(words[0]), Coded.of(Visibility.class, words[1]));
            Map<Who, Set<Where>> row = new EnumMap<>(Who.class);
            for (int i = 0; i < COLUMNS.size(); i++) {
                row.put(COLUMNS.get(i), places(COLUMNS.get(i), words[i + 2]));
            }
            if (cells.put(line, row) != null) {
                throw new AssertionError("Said twice: " + text);
            }
        });
        return cells;
    }

    private static Set<Where> places(Who who, String letters) {
        Set<Where> places = EnumSet.noneOf(Where.class);
        for (Where where : Where.values()) {
            if (reaches(letters, where)) {
                if (who.places().contains(where)) {
                    places.add(where);
                } else if (where != Where.TIED && where != Where.TOOK_PART) {
                    throw new AssertionError(who + " can't stand so to a record: " + where);
                }
            }
        }
        return places;
    }

    private static boolean reaches(String letters, Where where) {
        return switch (where) {
            case OTHER -> letters.indexOf('t') >= 0 || letters.indexOf('i') >= 0;
            case TIED -> letters.indexOf('t') >= 0;
            case TOOK_PART -> letters.indexOf('k') >= 0 || letters.indexOf('o') >= 0;
            case OWN, PARTNER, OUTSIDE -> letters.indexOf(where.letter()) >= 0;
        };
    }
}
