package org.wellkept.ui.anchor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.estates.CountedSite;
import org.wellkept.core.estates.Coverage;
import org.wellkept.core.estates.EstateFigure;
import org.wellkept.core.estates.EstateRollup;
import org.wellkept.core.procurement.Pounds;
import org.wellkept.ui.look.Words;

/** How figures of rooms and land read: of all sites together, and of one. */
final class EstateWords {

    private static final String UNKNOWN = "Not known";

    private EstateWords() {}

    /** "14 halls and rooms", "12.5 hectares", "4 hectares for 120 homes". */
    static String sum(EstateFigure figure, EstateRollup rollup) {
        return switch (figure) {
            case SPACES -> spaces(rollup.spaces());
            case HOURS -> hours(rollup.hoursOffered());
            case GREEN_SPACE -> hectares(rollup.greenSpace());
            case HOMES -> homes(rollup.homesLand(), rollup.homes());
            case WALKING -> {
                BigDecimal pounds = rollup.walkingPounds();
                yield pounds != null ? Pounds.exactly(pounds) : rollup.sharedPots() > 0 ? "Not added up" : UNKNOWN;
            }
        };
    }

    /** What has to be known beside the sum; null where that is nothing. */
    static @Nullable String beside(EstateFigure figure, EstateRollup rollup) {
        return switch (figure) {
            case SPACES ->
                rollup.spaces() == 0
                        ? null
                        : Words.sentence(Words.spelled(rollup.freeSpaces())) + " of them "
                                + Words.form(rollup.freeSpaces(), "costs", "cost") + " nothing, and "
                                + Words.spelled(rollup.lowCostSpaces()) + " little. They are at "
                                + Words.spelledCount(rollup.sites(), "place", "places") + ".";
            case HOURS -> used(rollup.hoursUsed(), rollup.hoursCounted());
            case GREEN_SPACE, HOMES -> null;
            case WALKING ->
                rollup.sharedPots() == 0
                        ? null
                        : Words.sentence(Words.spelledCount(rollup.sharedPots(), "work is", "works are"))
                                + " paid from a pot that others count too, and not added up.";
        };
    }

    /** What one site adds. */
    static String line(EstateFigure figure, CountedSite site) {
        return switch (figure) {
            case SPACES -> spaces(site.spaces()) + prices(site);
            case HOURS -> hours(site.hoursOffered()) + with(used(site.hoursUsed(), site.hoursCounted()));
            case GREEN_SPACE -> hectares(site.greenSpace());
            case HOMES -> homes(site.homesLand(), site.homes());
            case WALKING -> {
                BigDecimal pounds = site.walkingPounds();
                yield (pounds == null ? UNKNOWN : Pounds.exactly(pounds))
                        + (site.walkingSharedPot() ? ", from a pot that others count too. It is not added up." : "");
            }
        };
    }

    private static String prices(CountedSite site) {
        List<String> prices = new ArrayList<>();
        if (site.freeSpaces() > 0) {
            prices.add(Words.spelled(site.freeSpaces()) + " free");
        }
        if (site.lowCostSpaces() > 0) {
            prices.add(Words.spelled(site.lowCostSpaces()) + " at low cost");
        }
        return prices.isEmpty() ? "" : ": " + Words.list(prices);
    }

    /** "4 of 8 partners tell this."; null for one body alone. */
    static @Nullable String coverage(EstateFigure figure, EstateRollup rollup, boolean alone) {
        Coverage coverage = figure.coverage(rollup);
        return alone
                ? null
                : Words.of(coverage.answered(), coverage.bodies()) + " partners "
                        + (figure == EstateFigure.SPACES ? "list their places." : "tell this.");
    }

    private static String spaces(int count) {
        return Words.count(count, "hall or room", "halls and rooms");
    }

    private static String hours(@Nullable BigDecimal hours) {
        return hours == null ? UNKNOWN : of(hours, "hour", "hours");
    }

    /** "Of 1,000 hours that were counted, 640 were used."; null where nobody counted. */
    static @Nullable String used(@Nullable BigDecimal used, @Nullable BigDecimal counted) {
        return used == null || counted == null || counted.signum() == 0
                ? null
                : "Of " + of(counted, "hour that was", "hours that were") + " counted, "
                        + Words.number(used) + " "
                        + (used.compareTo(BigDecimal.ONE) == 0 ? "was" : "were") + " used.";
    }

    private static String with(@Nullable String sentence) {
        return sentence == null ? ". Use was not counted." : ". " + sentence;
    }

    private static String hectares(@Nullable BigDecimal hectares) {
        return hectares == null ? UNKNOWN : of(hectares, "hectare", "hectares");
    }

    private static String homes(@Nullable BigDecimal land, @Nullable Integer homes) {
        if (homes == null) {
            return hectares(land);
        }
        String planned = Words.count(homes, "home", "homes");
        return land == null ? planned : hectares(land) + " for " + planned;
    }

    private static String of(BigDecimal value, String one, String many) {
        return Words.number(value) + " " + (value.compareTo(BigDecimal.ONE) == 0 ? one : many);
    }
}
