package org.wellkept.ui.workspace;

import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;

/** The places of the workspace that its menu leads to: only those that work, and only for whom they are of use. */
public enum Place {
    MY_PART(Place.MY_PART_PATH, "My part"),
    TODAY(Place.TODAY_PATH, "Today"),
    COMMITMENTS(Place.COMMITMENTS_PATH, "Commitments"),
    COPRODUCTION(Place.COPRODUCTION_PATH, "Co-production"),
    ANCHOR(Place.ANCHOR_PATH, "Anchor"),
    RETURN(Place.RETURN_PATH, "Return"),
    ACCOUNTABILITY(Place.ACCOUNTABILITY_PATH, "Accountability"),
    IMPORT(Place.IMPORT_PATH, "Import"),
    PEOPLE(Place.PEOPLE_PATH, "People"),
    TOKENS(Place.TOKENS_PATH, "Tokens"),
    SETTINGS(Place.SETTINGS_PATH, "Settings"),
    ABOUT_ME(Place.ABOUT_ME_PATH, "About me");

    /** Where each lies below {@code /workspace/}, for routes to name. */
    public static final String TODAY_PATH = "";

    public static final String COMMITMENTS_PATH = "commitments";
    public static final String COPRODUCTION_PATH = "coproduction";
    public static final String ANCHOR_PATH = "anchor";
    public static final String RETURN_PATH = "return";
    public static final String ACCOUNTABILITY_PATH = "accountability";
    public static final String IMPORT_PATH = "import";
    public static final String PEOPLE_PATH = "people";
    public static final String TOKENS_PATH = "tokens";
    public static final String SETTINGS_PATH = "settings";
    public static final String MY_PART_PATH = "my-part";
    public static final String ABOUT_ME_PATH = "about-me";

    private final String path;
    private final String words;

    Place(String path, String words) {
        this.path = path;
        this.words = words;
    }

    /** Its address, below {@code /workspace/}. */
    public String path() {
        return path;
    }

    /** What the menu calls it. */
    public String words() {
        return words;
    }

    boolean isUsefulTo(Actor actor) {
        return switch (this) {
            case COMMITMENTS -> true;
            // whoever takes part and does nothing else here needs few entries, and begins with their own part
            case TODAY, ACCOUNTABILITY -> !isOnlyMember(actor);
            case MY_PART, ABOUT_ME -> actor.has(Role.MEMBER);
            case COPRODUCTION, ANCHOR ->
                actor.has(Role.CONTRIBUTOR)
                        || actor.has(Role.LEAD)
                        || actor.has(Role.OBSERVER)
                        || actor.has(Role.BOARD_MEMBER)
                        || actor.has(Role.OFFICER);
            case RETURN -> actor.has(Role.CONTRIBUTOR) || actor.has(Role.LEAD) || actor.has(Role.OFFICER);
            case IMPORT ->
                actor.has(Role.CONTRIBUTOR)
                        || actor.has(Role.LEAD)
                        || actor.has(Role.OFFICER)
                        || actor.has(Role.ADMINISTRATOR);
            case SETTINGS -> actor.has(Role.ADMINISTRATOR);
            // who runs programs beside the screens also looks after people; a volunteer does neither
            case PEOPLE, TOKENS -> actor.has(Role.LEAD) || actor.has(Role.OFFICER) || actor.has(Role.ADMINISTRATOR);
        };
    }

    /** Whether the person takes part, and has no other role. */
    public static boolean isOnlyMember(Actor actor) {
        return actor.has(Role.MEMBER) && actor.roles().stream().allMatch(held -> held.role() == Role.MEMBER);
    }

    /** Whether an address below {@code /workspace/} lies in this place. */
    boolean holds(String location) {
        return location.equals(path) || (!path.isEmpty() && location.startsWith(path + "/"));
    }
}
