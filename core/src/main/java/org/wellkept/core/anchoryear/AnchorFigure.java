package org.wellkept.core.anchoryear;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.anchor.AnchorDimension;

/**
 * What an organisation is asked of a financial year: what a board would quote. What it spends with whom, the Living Wage and
 * its rooms are told where they are looked after, and not asked again.
 */
public enum AnchorFigure implements Coded {
    HIRED("hired", "People hired", AnchorDimension.EMPLOYMENT, FigureUnit.PEOPLE, null, true),
    HIRED_LOCALLY(
            "hiredLocally",
            "Of the people hired: those who live locally",
            AnchorDimension.EMPLOYMENT,
            FigureUnit.PEOPLE,
            HIRED,
            true),
    APPRENTICESHIPS(
            "apprenticeships", "Apprenticeships started", AnchorDimension.EMPLOYMENT, FigureUnit.PEOPLE, null, false),
    SUPPORTED_EMPLOYMENT(
            "supportedEmployment",
            "People in jobs with support because of a disability or illness",
            AnchorDimension.EMPLOYMENT,
            FigureUnit.PEOPLE,
            null,
            false),
    LIVED_EXPERIENCE_POSTS(
            "livedExperiencePosts",
            "Posts that ask for lived experience",
            AnchorDimension.EMPLOYMENT,
            FigureUnit.POSTS,
            null,
            true),
    CARBON(
            "carbon",
            "Greenhouse gases from our own buildings and vehicles",
            AnchorDimension.ENVIRONMENT,
            FigureUnit.TONNES,
            null,
            false),
    GREEN_TRAVEL(
            "greenTravel",
            "Spent on walking, cycling and public transport",
            AnchorDimension.ENVIRONMENT,
            FigureUnit.POUNDS,
            null,
            false),
    HOMES_WARMER("homesWarmer", "Homes made warmer", AnchorDimension.HOUSING, FigureUnit.HOMES, null, false),
    HOMES_ENABLED(
            "homesEnabled",
            "Homes built on our land or with our money",
            AnchorDimension.HOUSING,
            FigureUnit.HOMES,
            null,
            false),
    COMMUNITY_GRANTS(
            "communityGrants", "Grants to community groups", AnchorDimension.PLACE, FigureUnit.POUNDS, null, true),
    VOLUNTEERING(
            "volunteering",
            "Hours that staff volunteered in paid time",
            AnchorDimension.PLACE,
            FigureUnit.HOURS,
            null,
            true);

    private final String code;
    private final String words;
    private final AnchorDimension dimension;
    private final FigureUnit unit;
    private final @Nullable AnchorFigure whole;
    private final boolean askedOfSmall;

    AnchorFigure(
            String code,
            String words,
            AnchorDimension dimension,
            FigureUnit unit,
            @Nullable AnchorFigure whole,
            boolean askedOfSmall) {
        this.code = code;
        this.words = words;
        this.dimension = dimension;
        this.unit = unit;
        this.whole = whole;
        this.askedOfSmall = askedOfSmall;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    public AnchorDimension dimension() {
        return dimension;
    }

    public FigureUnit unit() {
        return unit;
    }

    /** What it is a part of: it is never more than that, and its share is of that alone. */
    public Optional<AnchorFigure> whole() {
        return Optional.ofNullable(whole);
    }

    /** Whether a small organisation is asked for it too. */
    public boolean isAskedOf(boolean small) {
        return askedOfSmall || !small;
    }

    /** Whether it counts so few people, of whom it says so much, that outside the partnership 1 to 4 are not told apart. */
    public boolean guardsPeople() {
        return this == SUPPORTED_EMPLOYMENT;
    }
}
