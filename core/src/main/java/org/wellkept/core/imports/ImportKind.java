package org.wellkept.core.imports;

import java.util.EnumSet;
import java.util.Set;
import org.wellkept.core.Coded;

/** What the rows of a spreadsheet are. One file holds one kind. */
public enum ImportKind implements Coded {
    COMMITMENTS("commitments", "Promises", "promise", "promises", "made", "is promised"),
    ACTIVITIES("activities", "Co-production activities", "activity", "activities", "did", "was done"),
    ANCHOR_ACTIONS("anchor-actions", "Anchor actions", "anchor action", "anchor actions", "does", "is done"),
    ROOMS("rooms", "Rooms", "room", "rooms", "offers", "is offered"),
    CONTRACTS("contracts", "Contracts", "contract", "contracts", "awarded", "is bought");

    private final String code;
    private final String words;
    private final String one;
    private final String many;
    private final String brought;
    private final String content;

    ImportKind(String code, String words, String one, String many, String brought, String content) {
        this.code = code;
        this.words = words;
        this.one = one;
        this.many = many;
        this.brought = brought;
        this.content = content;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    /** As in "12 rows, 1 promise". */
    public String one() {
        return one;
    }

    public String many() {
        return many;
    }

    /** As what such rows can come in. A contract register is the buyer's own. */
    public Set<ImportMode> modes() {
        return switch (this) {
            case COMMITMENTS, ACTIVITIES, ANCHOR_ACTIONS, ROOMS -> EnumSet.allOf(ImportMode.class);
            case CONTRACTS -> EnumSet.of(ImportMode.OWN);
        };
    }

    /** As in "a promise has no such thing". */
    String anyOne() {
        return ("aeiou".indexOf(one.charAt(0)) < 0 ? "a " : "an ") + one;
    }

    /** As in "nobody can tell who made the promise". */
    String whoDidIt() {
        return "who " + brought + " the " + one;
    }

    String whoDidThem() {
        return "who " + brought + " the " + many;
    }

    /** As in "write what is promised". */
    String whatItIs() {
        return "what " + content;
    }
}
