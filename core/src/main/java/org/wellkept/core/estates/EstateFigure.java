package org.wellkept.core.estates;

import org.wellkept.core.Coded;

/** A figure of a roll-up of sites, as what leads from it to the sites behind it. */
public enum EstateFigure implements Coded {
    SPACES("spaces", "Halls and rooms that others can use"),
    HOURS("hours", "Hours for which they were offered"),
    GREEN_SPACE("greenSpace", "Green space that is open to all"),
    HOMES("homes", "Land for homes"),
    WALKING("walking", "Spent on ways to walk and cycle");

    private final String code;
    private final String words;

    EstateFigure(String code, String words) {
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

    /** How many of the bodies said something to it. */
    public Coverage coverage(EstateRollup rollup) {
        return switch (this) {
            case SPACES -> rollup.ofSpaces();
            case HOURS -> rollup.ofHours();
            case GREEN_SPACE -> rollup.ofGreenSpace();
            case HOMES -> rollup.ofHomes();
            case WALKING -> rollup.ofWalking();
        };
    }

    /** Whether a site adds anything to it. */
    boolean isToldBy(CountedSite site) {
        return switch (this) {
            case SPACES -> site.spaces() > 0;
            case HOURS -> site.hoursOffered() != null;
            case GREEN_SPACE -> site.greenSpace() != null;
            case HOMES -> site.homesLand() != null || site.homes() != null;
            case WALKING -> site.walkingPounds() != null || site.walkingSharedPot();
        };
    }
}
