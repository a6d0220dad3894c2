package org.wellkept.deploy.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchoryear.AnchorFigure;
import org.wellkept.core.anchoryear.AnchorYears;
import org.wellkept.core.anchoryear.CheckProgression;
import org.wellkept.core.anchoryear.FigureTold;
import org.wellkept.core.anchoryear.ProgressionTold;
import org.wellkept.core.anchoryear.TellAnchorYear;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.dates.FinancialYear;

/**
 * What the partners of Wellshire told of the last two years that are over, and one draft of the year that goes on. One has
 * told nothing, one has sent its last year and not made it public yet.
 */
final class AnchorYearStory {

    private static final int ORDER = 5;
    private static final String COUNTY = "wellshire-county-council";
    private static final String VALE = "vale-borough-council";
    private static final String ICB = "nhs-wellshire-and-vale";
    private static final String HOSPITALS = "wellshire-hospitals";
    private static final String OPEN_DOOR = "open-door";

    private final AnchorYears years;
    private final Function<String, Actor> leads;
    private final Function<String, Actor> observers;
    private final FinancialYear last;
    private final FinancialYear before;
    private final List<Happening> happenings = new ArrayList<>();

    AnchorYearStory(
            LocalDate today, AnchorYears years, Function<String, Actor> leads, Function<String, Actor> observers) {
        this.years = years;
        this.leads = leads;
        this.observers = observers;
        last = FinancialYear.of(today).previous();
        before = last.previous();
    }

    List<Happening> happenings() {
        county();
        hospitals();
        told(ICB, before, 50, true, figures(hired(96, 51), 4, 3, null, null), Map.of());
        told(
                ICB,
                last,
                45,
                true,
                with(figures(hired(64, 38), 5, 6, null, null), AnchorFigure.COMMUNITY_GRANTS, 410_000L),
                Map.of(AnchorDimension.PLACE, level(2, "Half of our grants go to groups that we know already.")));
        told(
                VALE,
                before,
                60,
                true,
                with(figures(hired(148, 89), 11, null, 3_420L, 120L), AnchorFigure.COMMUNITY_GRANTS, 186_000L),
                Map.of());
        told(
                VALE,
                last,
                70,
                false,
                with(figures(hired(139, 92), 12, 1, 3_180L, 205L), AnchorFigure.COMMUNITY_GRANTS, 172_000L),
                Map.of(AnchorDimension.HOUSING, level(3, "Every home that we repair is insulated at the same time.")));
        told(OPEN_DOOR, before, 40, true, small(3, 3, 2, 0), Map.of());
        told(
                OPEN_DOOR,
                last,
                35,
                true,
                small(4, 4, 3, 60),
                Map.of(AnchorDimension.EMPLOYMENT, level(4, "Every post is open to people with lived experience.")));
        told("marsh-lane-neighbours", last, 80, true, small(1, 1, 1, 0), Map.of());
        told("voices", before, 65, true, small(2, 2, 2, 0), Map.of());
        told("voices", last, 55, true, small(0, null, 2, 12), Map.of());
        return happenings;
    }

    private void county() {
        told(
                COUNTY,
                before,
                58,
                true,
                with(
                        with(
                                figures(hired(412, 230), 38, null, 18_900L, 85L),
                                AnchorFigure.COMMUNITY_GRANTS,
                                1_250_000L),
                        AnchorFigure.VOLUNTEERING,
                        640L),
                Map.of(
                        AnchorDimension.EMPLOYMENT, level(2, "Two departments hire with local colleges."),
                        AnchorDimension.ENVIRONMENT, level(2, "We count our carbon, and not yet our suppliers’.")));
        told(
                COUNTY,
                last,
                52,
                true,
                with(
                        with(
                                with(
                                        figures(hired(455, 282), 47, 9, 17_250L, 140L),
                                        AnchorFigure.SUPPORTED_EMPLOYMENT,
                                        14L),
                                AnchorFigure.COMMUNITY_GRANTS,
                                1_310_000L),
                        AnchorFigure.VOLUNTEERING,
                        910L),
                Map.of(
                        AnchorDimension.EMPLOYMENT, level(3, "All departments advertise through local groups first."),
                        AnchorDimension.ENVIRONMENT, level(2, "Half of our vehicles are electric."),
                        AnchorDimension.PROCUREMENT, level(2, "Social value is scored in large contracts alone."),
                        AnchorDimension.ESTATES, level(2, "Some halls are open to groups in the evening.")));
        happenings.add(new Happening(
                last.to().plusDays(90),
                ORDER,
                () -> years.recordCheck(
                                observers.apply("healthwatch-wellshire"),
                                new CheckProgression(
                                        COUNTY,
                                        last,
                                        AnchorDimension.EMPLOYMENT,
                                        CheckAnswer.SUBSTANTIAL,
                                        last.to().plusDays(80),
                                        "We looked at twelve adverts and spoke with two colleges.",
                                        null,
                                        false,
                                        null,
                                        null))
                        .orThrow()));
        happenings.add(new Happening(
                last.to().plusDays(91),
                ORDER,
                () -> years.tell(
                                leads.apply(COUNTY),
                                new TellAnchorYear(
                                        COUNTY,
                                        last.next(),
                                        Version.of(0),
                                        Map.of(AnchorFigure.APPRENTICESHIPS, FigureTold.of(12)),
                                        Map.of(),
                                        null))
                        .orThrow()));
    }

    private void hospitals() {
        told(
                HOSPITALS,
                before,
                75,
                true,
                with(
                        figures(hired(690, 301), 52, 6, 24_600L, null),
                        AnchorFigure.HOMES_WARMER,
                        FigureTold.DOES_NOT_APPLY),
                Map.of(AnchorDimension.EMPLOYMENT, level(1, "We have named somebody to lead on it.")));
        told(
                HOSPITALS,
                last,
                66,
                true,
                with(
                        with(
                                figures(hired(718, 374), 61, 8, 23_900L, null),
                                AnchorFigure.HOMES_WARMER,
                                FigureTold.DOES_NOT_APPLY),
                        AnchorFigure.SUPPORTED_EMPLOYMENT,
                        3L),
                Map.of(
                        AnchorDimension.EMPLOYMENT, level(2, "Two wards train people who live nearby."),
                        AnchorDimension.ESTATES, level(1, "We have listed our empty rooms.")));
    }

    private void told(
            String organisation,
            FinancialYear year,
            int daysAfter,
            boolean inPublic,
            Map<AnchorFigure, FigureTold> figures,
            Map<AnchorDimension, ProgressionTold> progression) {
        happenings.add(new Happening(year.to().plusDays(daysAfter), ORDER, () -> {
            Actor lead = leads.apply(organisation);
            years.tell(lead, new TellAnchorYear(organisation, year, Version.of(0), figures, progression, null))
                    .orThrow();
            years.send(lead, organisation, year).orThrow();
            if (inPublic) {
                years.publish(lead, organisation, year).orThrow();
            }
        }));
    }

    private static ProgressionTold level(int level, String reason) {
        return new ProgressionTold(level, null, null, reason);
    }

    private static Map<AnchorFigure, FigureTold> hired(long hired, long locally) {
        return Map.of(AnchorFigure.HIRED, FigureTold.of(hired), AnchorFigure.HIRED_LOCALLY, FigureTold.of(locally));
    }

    private static Map<AnchorFigure, FigureTold> figures(
            Map<AnchorFigure, FigureTold> hired,
            @Nullable Integer apprenticeships,
            @Nullable Integer livedExperience,
            @Nullable Long carbon,
            @Nullable Long homesWarmer) {
        Map<AnchorFigure, FigureTold> figures = new EnumMap<>(hired);
        put(figures, AnchorFigure.APPRENTICESHIPS, apprenticeships);
        put(figures, AnchorFigure.LIVED_EXPERIENCE_POSTS, livedExperience);
        put(figures, AnchorFigure.CARBON, carbon);
        put(figures, AnchorFigure.HOMES_WARMER, homesWarmer);
        return figures;
    }

    private static Map<AnchorFigure, FigureTold> small(
            long hired, @Nullable Integer locally, @Nullable Integer livedExperience, @Nullable Integer volunteering) {
        Map<AnchorFigure, FigureTold> figures = new EnumMap<>(AnchorFigure.class);
        put(figures, AnchorFigure.HIRED, hired);
        put(figures, AnchorFigure.HIRED_LOCALLY, locally);
        put(figures, AnchorFigure.LIVED_EXPERIENCE_POSTS, livedExperience);
        put(figures, AnchorFigure.VOLUNTEERING, volunteering);
        figures.put(AnchorFigure.COMMUNITY_GRANTS, FigureTold.DOES_NOT_APPLY);
        return figures;
    }

    private static Map<AnchorFigure, FigureTold> with(
            Map<AnchorFigure, FigureTold> figures, AnchorFigure figure, long value) {
        return with(figures, figure, FigureTold.of(value));
    }

    private static Map<AnchorFigure, FigureTold> with(
            Map<AnchorFigure, FigureTold> figures, AnchorFigure figure, FigureTold told) {
        Map<AnchorFigure, FigureTold> more = new EnumMap<>(figures);
        more.put(figure, told);
        return more;
    }

    private static void put(Map<AnchorFigure, FigureTold> figures, AnchorFigure figure, @Nullable Number value) {
        if (value != null) {
            figures.put(figure, FigureTold.of(value.longValue()));
        }
    }
}
