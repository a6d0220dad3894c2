package org.wellkept.core.anchoryear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.AnchorReturns.YEAR;
import static org.wellkept.core.test.AnchorReturns.tell;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.funding.Funding;
import org.wellkept.core.funding.RecordFunding;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.test.AnchorReturns;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class AnchorYearsTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private Wellshire wellshire;
    private AnchorReturns returns;
    private AnchorYears years;

    @BeforeEach
    void begin() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        returns = new AnchorReturns(bench, wellshire);
        years = bench.door(AnchorYears.class);
    }

    @Test
    void what_is_blank_is_not_told_and_zero_is_a_figure() {
        AnchorYearRead told = returns.drafted(
                Wellshire.COUNTY,
                YEAR,
                Map.of(
                        AnchorFigure.HIRED,
                        FigureTold.of(0),
                        AnchorFigure.HOMES_WARMER,
                        FigureTold.DOES_NOT_APPLY,
                        AnchorFigure.CARBON,
                        new FigureTold(new BigDecimal("1204.50"), true, "Gas and electricity alone."),
                        AnchorFigure.VOLUNTEERING,
                        FigureTold.NOTHING));

        assertThat(told.figures()).containsOnlyKeys(AnchorFigure.HIRED, AnchorFigure.HOMES_WARMER, AnchorFigure.CARBON);
        assertThat(told.figure(AnchorFigure.HIRED).told()).isEqualTo(FigureTold.of(0));
        assertThat(told.figure(AnchorFigure.HOMES_WARMER).told().applies()).isFalse();
        assertThat(told.figure(AnchorFigure.CARBON).told().value()).isEqualTo("1204.5");
        assertThat(told.figure(AnchorFigure.VOLUNTEERING).isAnswer()).isFalse();
        assertThat(told.state()).isEqualTo(AnchorYearState.DRAFT);
    }

    @Test
    void all_that_makes_no_sense_is_said_at_once_and_nothing_is_kept() {
        TellAnchorYear wrong = new TellAnchorYear(
                Wellshire.COUNTY,
                YEAR,
                Version.of(0),
                Map.of(
                        AnchorFigure.HIRED, FigureTold.of(12),
                        AnchorFigure.HIRED_LOCALLY, FigureTold.of(13),
                        AnchorFigure.APPRENTICESHIPS, new FigureTold(new BigDecimal("1.5"), true, null),
                        AnchorFigure.CARBON, FigureTold.of(-1),
                        AnchorFigure.HOMES_ENABLED, new FigureTold(BigDecimal.ONE, false, "x".repeat(501))),
                Map.of(
                        AnchorDimension.PLACE, new ProgressionTold(5, null, null, "Because."),
                        AnchorDimension.HOUSING, new ProgressionTold(2, null, null, null)),
                null);

        assertThat(fieldsToMend(years.tell(wellshire.lead(Wellshire.COUNTY), wrong)))
                .containsExactlyInAnyOrder(
                        "figures.hiredLocally",
                        "figures.apprenticeships",
                        "figures.carbon",
                        "figures.homesEnabled",
                        "figures.homesEnabled.note",
                        "progression.place.level",
                        "progression.housing.reason");
        assertThat(years.told(wellshire.lead(Wellshire.COUNTY), Wellshire.COUNTY)
                        .orThrow())
                .isEmpty();
    }

    @Test
    void a_part_of_what_does_not_apply_is_refused() {
        assertThat(fieldsToMend(years.tell(
                        wellshire.lead(Wellshire.COUNTY),
                        tell(
                                Wellshire.COUNTY,
                                YEAR,
                                Map.of(
                                        AnchorFigure.HIRED,
                                        FigureTold.DOES_NOT_APPLY,
                                        AnchorFigure.HIRED_LOCALLY,
                                        FigureTold.of(1))))))
                .containsExactly("figures.hiredLocally");
    }

    @Test
    void a_year_that_has_not_begun_or_is_long_ago_is_refused_and_one_that_goes_on_is_kept_as_a_draft() {
        Actor lead = wellshire.lead(Wellshire.COUNTY);
        FinancialYear current = YEAR.next();

        assertThat(fieldsToMend(years.tell(lead, tell(Wellshire.COUNTY, current.next(), hired(3)))))
                .containsExactly("year");
        assertThat(fieldsToMend(
                        years.tell(lead, tell(Wellshire.COUNTY, new FinancialYear(current.begins() - 11), hired(3)))))
                .containsExactly("year");
        years.tell(lead, tell(Wellshire.COUNTY, current, hired(3))).orThrow();
        assertThat(refusal(years.send(lead, Wellshire.COUNTY, current))).isInstanceOf(Refusal.RuleBroken.class);
    }

    @Test
    void a_draft_is_its_own_what_was_sent_is_the_partners_and_what_is_public_is_everybodys() {
        Actor partner = wellshire.lead(Wellshire.VALE);
        returns.drafted(Wellshire.COUNTY, YEAR, hired(12));
        assertThat(refusal(years.find(partner, Wellshire.COUNTY, YEAR))).isInstanceOf(Refusal.NotFound.class);

        years.send(wellshire.contributor(Wellshire.COUNTY), Wellshire.COUNTY, YEAR)
                .orThrow();
        assertThat(years.find(partner, Wellshire.COUNTY, YEAR).orThrow().state())
                .isEqualTo(AnchorYearState.SENT);
        assertThat(refusal(years.find(Actor.anyone(), Wellshire.COUNTY, YEAR))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(years.publish(wellshire.contributor(Wellshire.COUNTY), Wellshire.COUNTY, YEAR)))
                .isInstanceOf(Refusal.NotPermitted.class);

        years.publish(wellshire.lead(Wellshire.COUNTY), Wellshire.COUNTY, YEAR).orThrow();
        AnchorYearRead read = years.find(Actor.anyone(), Wellshire.COUNTY, YEAR).orThrow();
        assertThat(read.publishedOn()).isEqualTo(TestClock.FIRST_DAY);
        assertThat(read.may().record()).isFalse();
    }

    @Test
    void nothing_is_sent_while_nothing_is_told_nor_published_before_it_is_sent() {
        Actor lead = wellshire.lead(Wellshire.COUNTY);
        assertThat(refusal(years.send(lead, Wellshire.COUNTY, YEAR))).isInstanceOf(Refusal.NotFound.class);
        returns.drafted(
                Wellshire.COUNTY, YEAR, Map.of(AnchorFigure.HIRED, new FigureTold(null, true, "We will look.")));

        assertThat(refusal(years.send(lead, Wellshire.COUNTY, YEAR))).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(refusal(years.publish(lead, Wellshire.COUNTY, YEAR))).isInstanceOf(Refusal.RuleBroken.class);
    }

    @Test
    void what_was_sent_is_changed_with_a_reason_that_stands_beside_it() {
        Actor contributor = wellshire.contributor(Wellshire.COUNTY);
        AnchorYearRead sent = returns.sent(Wellshire.COUNTY, YEAR, hired(12));

        assertThat(fieldsToMend(years.tell(contributor, changed(sent, 14, null))))
                .containsExactly("reason");
        AnchorYearRead changed = years.tell(contributor, changed(sent, 14, "Two more were found."))
                .orThrow();

        assertThat(changed.figure(AnchorFigure.HIRED).told().value()).isEqualTo("14");
        assertThat(changed.corrections())
                .extracting(AnchorYearRead.Correction::reason)
                .containsExactly("Two more were found.");
        assertThat(years.history(contributor, Wellshire.COUNTY, YEAR)
                        .orThrow()
                        .getFirst()
                        .details())
                .contains(new HistoryRead.Detail("hired", "12 → 14"));
    }

    @Test
    void what_is_public_is_changed_by_a_lead_alone() {
        AnchorYearRead published = returns.published(Wellshire.COUNTY, YEAR, hired(12));

        assertThat(refusal(years.tell(
                        wellshire.contributor(Wellshire.COUNTY), changed(published, 14, "Two more were found."))))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(years.tell(wellshire.lead(Wellshire.COUNTY), changed(published, 14, "Two more were found."))
                        .orThrow()
                        .state())
                .isEqualTo(AnchorYearState.PUBLIC);
    }

    @Test
    void whoever_writes_over_somebody_elses_words_is_told() {
        Actor lead = wellshire.lead(Wellshire.COUNTY);
        AnchorYearRead first = returns.drafted(Wellshire.COUNTY, YEAR, hired(12));
        years.tell(lead, changed(first, 13, null)).orThrow();

        assertThat(refusal(years.tell(lead, changed(first, 14, null)))).isEqualTo(new Refusal.Stale(Version.of(2)));
        assertThat(refusal(years.tell(lead, tell(Wellshire.COUNTY, YEAR, hired(14)))))
                .isInstanceOf(Refusal.Stale.class);
    }

    @Test
    void a_few_people_in_supported_jobs_are_not_told_apart_outside_the_partnership() {
        returns.published(Wellshire.OPEN_DOOR, YEAR, Map.of(AnchorFigure.SUPPORTED_EMPLOYMENT, FigureTold.of(3)));

        AnchorYearRead outside =
                years.find(Actor.anyone(), Wellshire.OPEN_DOOR, YEAR).orThrow();
        AnchorYearRead partner = years.find(wellshire.lead(Wellshire.VALE), Wellshire.OPEN_DOOR, YEAR)
                .orThrow();

        assertThat(outside.figure(AnchorFigure.SUPPORTED_EMPLOYMENT).fewerThanFive())
                .isTrue();
        assertThat(outside.figure(AnchorFigure.SUPPORTED_EMPLOYMENT).told().value())
                .isNull();
        assertThat(partner.figure(AnchorFigure.SUPPORTED_EMPLOYMENT).told().value())
                .isEqualTo("3");
    }

    @Test
    void somebody_independent_checks_a_level_and_a_finding_against_it_stays_within_the_partnership() {
        returns.sentLevel(Wellshire.COUNTY, 3);
        years.publish(wellshire.lead(Wellshire.COUNTY), Wellshire.COUNTY, YEAR).orThrow();

        AnchorYearRead checked = years.recordCheck(wellshire.observer(), check(CheckAnswer.LIMITED))
                .orThrow();

        assertThat(checked.checks()).singleElement().satisfies(check -> {
            assertThat(check.level()).isEqualTo(3);
            assertThat(check.by()).isEqualTo("Healthwatch Wellshire");
        });
        assertThat(years.find(Actor.anyone(), Wellshire.COUNTY, YEAR).orThrow().checks())
                .isEmpty();

        years.recordCheck(wellshire.observer(), check(CheckAnswer.SUBSTANTIAL)).orThrow();
        assertThat(years.find(Actor.anyone(), Wellshire.COUNTY, YEAR).orThrow().checks())
                .extracting(ProgressionCheck::answer)
                .containsExactly(CheckAnswer.SUBSTANTIAL);
    }

    @Test
    void nobody_checks_their_own_nor_those_who_pay_them_nor_a_level_that_is_not_there() {
        returns.sentLevel(Wellshire.COUNTY, 3);
        bench.door(Funding.class)
                .record(
                        wellshire.administrator(),
                        new RecordFunding(Wellshire.COUNTY, Wellshire.VOICES, TestClock.FIRST_DAY))
                .orThrow();

        assertThat(refusal(years.recordCheck(wellshire.lead(Wellshire.COUNTY), check(CheckAnswer.COMPLETE))))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(years.recordCheck(wellshire.lead(Wellshire.VOICES), check(CheckAnswer.COMPLETE))))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(fieldsToMend(years.recordCheck(
                        wellshire.observer(), check(AnchorDimension.HOUSING, CheckAnswer.COMPLETE, false))))
                .containsExactly("dimension");
        assertThat(refusal(years.recordCheck(
                        wellshire.observer(), check(AnchorDimension.EMPLOYMENT, CheckAnswer.COMPLETE, true))))
                .isInstanceOf(Refusal.RuleBroken.class);
    }

    @Test
    void a_small_organisation_is_asked_at_most_six_questions() {
        assertThat(AnchorFigure.values())
                .filteredOn(figure -> figure.isAskedOf(true))
                .hasSizeBetween(4, 6);
        assertThat(AnchorFigure.values()).allMatch(figure -> figure.isAskedOf(false));
    }

    private static CheckProgression check(CheckAnswer answer) {
        return check(AnchorDimension.EMPLOYMENT, answer, false);
    }

    private static CheckProgression check(AnchorDimension dimension, CheckAnswer answer, boolean moneyBetween) {
        return new CheckProgression(
                Wellshire.COUNTY, YEAR, dimension, answer, TestClock.FIRST_DAY, null, null, moneyBetween, null, null);
    }

    private static Map<AnchorFigure, FigureTold> hired(long people) {
        return Map.of(AnchorFigure.HIRED, FigureTold.of(people));
    }

    private static TellAnchorYear changed(AnchorYearRead read, long people, @Nullable String reason) {
        return tell(Wellshire.COUNTY, YEAR, read.version(), hired(people), reason);
    }
}
