package org.wellkept.core.test;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchoryear.AnchorFigure;
import org.wellkept.core.anchoryear.AnchorYearRead;
import org.wellkept.core.anchoryear.AnchorYears;
import org.wellkept.core.anchoryear.FigureTold;
import org.wellkept.core.anchoryear.ProgressionTold;
import org.wellkept.core.anchoryear.TellAnchorYear;
import org.wellkept.core.dates.FinancialYear;

/** Makes yearly returns through the door, each by a new lead of its organisation. */
public final class AnchorReturns {

    /** The latest year that is over on a test's first day. */
    public static final FinancialYear YEAR =
            FinancialYear.of(TestClock.FIRST_DAY).previous();

    private final CoreBench bench;
    private final Wellshire wellshire;

    public AnchorReturns(CoreBench bench, Wellshire wellshire) {
        this.bench = bench;
        this.wellshire = wellshire;
    }

    /** Figures of a return that there is not yet. */
    public static TellAnchorYear tell(String organisation, FinancialYear year, Map<AnchorFigure, FigureTold> figures) {
        return tell(organisation, year, Version.of(0), figures, null);
    }

    /** The same of a return that there is. */
    public static TellAnchorYear tell(
            String organisation,
            FinancialYear year,
            Version version,
            Map<AnchorFigure, FigureTold> figures,
            @Nullable String reason) {
        return new TellAnchorYear(organisation, year, version, figures, Map.of(), reason);
    }

    /** A level in employment with the reason for it. */
    public static TellAnchorYear level(String organisation, int level) {
        return new TellAnchorYear(
                organisation,
                YEAR,
                Version.of(0),
                Map.of(),
                Map.of(
                        AnchorDimension.EMPLOYMENT,
                        new ProgressionTold(level, "Most posts are open to all.", null, "We changed our adverts.")),
                null);
    }

    public AnchorYearRead drafted(String organisation, FinancialYear year, Map<AnchorFigure, FigureTold> figures) {
        return years().tell(wellshire.lead(organisation), tell(organisation, year, figures))
                .orThrow();
    }

    public AnchorYearRead sent(String organisation, FinancialYear year, Map<AnchorFigure, FigureTold> figures) {
        Actor lead = wellshire.lead(organisation);
        years().tell(lead, tell(organisation, year, figures)).orThrow();
        return years().send(lead, organisation, year).orThrow();
    }

    public AnchorYearRead published(String organisation, FinancialYear year, Map<AnchorFigure, FigureTold> figures) {
        sent(organisation, year, figures);
        return years().publish(wellshire.lead(organisation), organisation, year).orThrow();
    }

    /** A level in employment, sent to the partners. */
    public AnchorYearRead sentLevel(String organisation, int level) {
        Actor lead = wellshire.lead(organisation);
        years().tell(lead, level(organisation, level)).orThrow();
        return years().send(lead, organisation, YEAR).orThrow();
    }

    private AnchorYears years() {
        return bench.door(AnchorYears.class);
    }
}
