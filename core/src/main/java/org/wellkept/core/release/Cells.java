package org.wellkept.core.release;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The counts of one activity in a release. */
final class Cells {

    private static final String PEOPLE = "people";
    private static final String SPOKE = "spoke";
    private static final String GROUP = "group";

    private @Nullable Cell people;
    private @Nullable Cell spoke;
    private Map<Integer, Cell> groups = new LinkedHashMap<>();

    /** As it is stored. */
    Cells put(String what, @Nullable Integer theme, Cell cell) {
        switch (what) {
            case PEOPLE -> people = cell;
            case SPOKE -> spoke = cell;
            default -> {
                if (theme == null) {
                    throw new IllegalArgumentException("A count of " + what + " without its group");
                }
                groups.put(theme, cell);
            }
        }
        return this;
    }

    /**
     * The counts of the next release.
     *
     * @param counted everybody who took part, or null where nobody counted
     * @param spokeNow how many spoke, or null where that can't be told
     */
    Cells next(@Nullable Integer counted, Map<Integer, Integer> groupsCounted, @Nullable Integer spokeNow) {
        Cells next = new Cells();
        next.groups = ReleaseRule.guarded(groups, groupsCounted);
        next.people = counted == null ? null : ReleaseRule.total(people, counted, next.groups);
        next.spoke = spokeNow == null ? spoke : ReleaseRule.next(spoke, spokeNow);
        return next;
    }

    @Nullable
    Cell people() {
        return people;
    }

    @Nullable
    Cell spoke() {
        return spoke;
    }

    /** By the id of a theme. */
    Map<Integer, Cell> groups() {
        return groups;
    }

    boolean areNone() {
        return people == null && spoke == null && groups.isEmpty();
    }

    void each(Each each) {
        if (people != null) {
            each.is(PEOPLE, null, people);
        }
        if (spoke != null) {
            each.is(SPOKE, null, spoke);
        }
        groups.forEach((theme, cell) -> each.is(GROUP, theme, cell));
    }

    /** What is done with each count. */
    @FunctionalInterface
    interface Each {
        void is(String what, @Nullable Integer theme, Cell cell);
    }
}
