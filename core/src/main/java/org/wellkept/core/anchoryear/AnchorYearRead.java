package org.wellkept.core.anchoryear;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Version;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.check.Checker;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * An organisation's yearly return, as its reader may see it.
 *
 * @param small whether the organisation is asked less
 * @param figures those that were told, also as not applying
 * @param checks the latest of each dimension, by dimension; outside the partnership only those that found its level borne out
 * @param corrections what was changed after it was sent and why, latest first
 * @param sentOn null while it is a draft
 * @param publishedOn null while it is not public
 * @param version {@code 0} while nothing was written yet
 * @param may what the reader may do with it
 */
public record AnchorYearRead(
        OrganisationRef organisation,
        boolean small,
        FinancialYear year,
        AnchorYearState state,
        Map<AnchorFigure, FigureRead> figures,
        Map<AnchorDimension, ProgressionTold> progression,
        List<ProgressionCheck> checks,
        List<Correction> corrections,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate publishedOn,
        Version version,
        May may) {

    public AnchorYearRead {
        figures = Map.copyOf(figures);
        progression = Map.copyOf(progression);
        checks = List.copyOf(checks);
        corrections = List.copyOf(corrections);
    }

    /** What was told of a figure; nothing where it was not. */
    public FigureRead figure(AnchorFigure figure) {
        return figures.getOrDefault(figure, FigureRead.NOTHING);
    }

    /** What was said of a dimension; nothing where it was not. */
    public ProgressionTold progression(AnchorDimension dimension) {
        return progression.getOrDefault(dimension, ProgressionTold.NOTHING);
    }

    /**
     * A figure, as its reader may see it.
     *
     * @param fewerThanFive 1 to 4 people whom this reader is not told apart; {@code told} holds no value then
     */
    public record FigureRead(FigureTold told, boolean fewerThanFive) {

        static final FigureRead NOTHING = new FigureRead(FigureTold.NOTHING, false);

        /** Whether it answers: a number, also one that is not shown, or that it doesn't apply. */
        public boolean isAnswer() {
            return fewerThanFive || told.isAnswer();
        }
    }

    /** What was changed after it was sent. */
    public record Correction(LocalDate on, String reason) {}

    /**
     * What its reader may do.
     *
     * @param record write it
     * @param publish make it public, and change it once it is
     * @param checkFor for which bodies they could check its levels; none where they may not
     */
    public record May(boolean record, boolean publish, List<Checker> checkFor) {

        public May {
            checkFor = List.copyOf(checkFor);
        }
    }
}
