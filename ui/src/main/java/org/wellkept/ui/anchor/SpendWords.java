package org.wellkept.ui.anchor;

import org.jspecify.annotations.Nullable;
import org.wellkept.core.procurement.Pounds;
import org.wellkept.core.procurement.ProcurementRollup;
import org.wellkept.core.procurement.SpendFigures;
import org.wellkept.core.procurement.SpendPart;
import org.wellkept.ui.look.Words;

/** How parts of what bodies spend read. */
final class SpendWords {

    private SpendWords() {}

    static SpendFigures.Part part(ProcurementRollup buying, SpendPart part) {
        return buying.spend().parts().stream()
                .filter(each -> each.part() == part)
                .findFirst()
                .orElseThrow();
    }

    /** What it is called above its own page. */
    static String heading(SpendPart part) {
        return switch (part) {
            case INNER -> "Money that stays near";
            case WIDER -> "Money that stays in the wider place";
            case SME -> "Money for small and medium-sized businesses";
            case VCSE -> "Money for charities and community groups";
            case USER_LED -> "Money for groups led by the people who use them";
        };
    }

    /** "34% of £112.0m". */
    static String share(SpendFigures.Part part) {
        return part.told() == 0
                ? "Not known"
                : Pounds.share(part.spent(), part.base()) + " of " + Pounds.words(part.base());
    }

    /** "Since 2023/24 the share rose by 6 percentage points.", over the same bodies in both years; null without any. */
    static @Nullable String change(SpendFigures.Change change) {
        if (change.bodies() == 0) {
            return null;
        }
        String since = change.since().size() == 1
                ? "Since " + change.since().getFirst().words()
                : "Since each one’s first year";
        int points = change.points();
        return since
                + (points == 0
                        ? " the share is about the same."
                        : " the share " + (points > 0 ? "rose" : "fell") + " by "
                                + Words.count(Math.abs(points), "percentage point", "percentage points") + ".");
    }

    /** "3 of 9 partners tell it."; null for one body alone. */
    static @Nullable String coverage(SpendFigures.Part part, ProcurementRollup buying, boolean alone) {
        return alone ? null : Words.of(part.told(), buying.bodies()) + " partners tell it.";
    }
}
