package org.wellkept.api.anchoryear;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.anchoryear.AnchorYearBody.ProgressionBody;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchoryear.AnchorFigure;
import org.wellkept.core.anchoryear.AnchorRollup;
import org.wellkept.core.anchoryear.AnchorRollup.Body;
import org.wellkept.core.anchoryear.AnchorRollup.FigureSum;
import org.wellkept.core.anchoryear.AnchorRollup.OfYear;
import org.wellkept.core.anchoryear.AnchorRollup.SameBodies;
import org.wellkept.core.anchoryear.AnchorRollup.Share;
import org.wellkept.core.anchoryear.AnchorRollup.Tally;
import org.wellkept.core.anchoryear.BodyFigure;
import org.wellkept.core.anchoryear.FigureRecords;
import org.wellkept.core.anchoryear.FigureUnit;
import org.wellkept.core.anchoryear.ProgressionCheck;
import org.wellkept.core.dates.FinancialYear;

/**
 * What the bodies of a partnership, of a board, or one organisation told of a year.
 *
 * @param of a slug
 * @param years those of which somebody told something, and this one, latest first
 * @param bodies how many have joined
 * @param told how many of them told anything
 * @param silent slugs of those that told nothing; named to partners alone
 */
record AnchorRollupBody(
        String of,
        String year,
        LocalDate countedOn,
        List<String> years,
        int bodies,
        int told,
        List<FigureSumBody> figures,
        List<ProfileBody> profiles,
        List<String> silent) {

    /** What one figure comes to. */
    record FigureSumBody(
            AnchorFigure figure,
            String words,
            FigureUnit unit,
            AnchorDimension dimension,
            TallyBody now,
            List<TallyBody> trend,
            @Nullable SameBodies same) {

        static FigureSumBody of(FigureSum sum, FinancialYear year) {
            return new FigureSumBody(
                    sum.figure(),
                    sum.figure().words(),
                    sum.figure().unit(),
                    sum.figure().dimension(),
                    TallyBody.of(new OfYear(year, sum.now())),
                    sum.trend().stream().map(TallyBody::of).toList(),
                    sum.same());
        }
    }

    /** What one figure comes to in one year. */
    record TallyBody(
            String year,
            @Nullable BigDecimal sum,
            int asked,
            int answered,
            int notApplying,
            int fewerThanFive,
            @Nullable Share share) {

        static TallyBody of(OfYear of) {
            Tally tally = of.tally();
            return new TallyBody(
                    of.year().code(),
                    tally.sum(),
                    tally.asked(),
                    tally.answered(),
                    tally.notApplying(),
                    tally.fewerThanFive(),
                    tally.share());
        }
    }

    /** The levels that one body gave itself. */
    record ProfileBody(String organisation, List<LevelBody> levels) {}

    /** A level, with the latest check of it. */
    record LevelBody(ProgressionBody told, @Nullable ProgressionCheck check) {}

    static AnchorRollupBody of(AnchorRollup rollup) {
        return new AnchorRollupBody(
                rollup.circle().slug(),
                rollup.year().code(),
                rollup.countedOn(),
                rollup.years().stream().map(FinancialYear::code).toList(),
                rollup.bodies(),
                rollup.told(),
                rollup.figures().stream()
                        .map(sum -> FigureSumBody.of(sum, rollup.year()))
                        .toList(),
                rollup.profiles().stream()
                        .map(profile -> new ProfileBody(
                                profile.body().slug(),
                                profile.levels().stream()
                                        .map(level -> new LevelBody(
                                                ProgressionBody.of(level.dimension(), level.told()), level.check()))
                                        .toList()))
                        .toList(),
                rollup.silent().stream().map(Body::slug).toList());
    }

    /**
     * One figure with the records behind it.
     *
     * @param notTold slugs of those that are asked and did not answer; named to partners alone
     */
    record RecordsBody(String of, String year, FigureSumBody sum, List<RecordBody> told, List<String> notTold) {

        static RecordsBody of(FigureRecords records) {
            return new RecordsBody(
                    records.circle().slug(),
                    records.year().code(),
                    FigureSumBody.of(records.sum(), records.year()),
                    records.told().stream().map(RecordBody::of).toList(),
                    records.notTold().stream().map(Body::slug).toList());
        }
    }

    /**
     * What one return tells.
     *
     * @param organisation under which it counts
     * @param toldBy whose return tells it: the organisation, or one that it took over from
     */
    record RecordBody(
            String organisation,
            String toldBy,
            @Nullable BigDecimal value,
            @Nullable BigDecimal whole,
            boolean applies,
            boolean fewerThanFive,
            @Nullable String note) {

        static RecordBody of(BodyFigure one) {
            return new RecordBody(
                    one.body().slug(),
                    one.teller().slug(),
                    one.told().value(),
                    one.whole(),
                    one.told().applies(),
                    one.fewerThanFive(),
                    one.told().note());
        }
    }
}
