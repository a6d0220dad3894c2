package org.wellkept.core.imports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.imports.ImportPreview.Severity;
import org.wellkept.core.imports.KnownNames.NamedTheme;
import org.wellkept.core.terms.DeliveryPartner;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.PreventionLevel;
import org.wellkept.core.terms.Stance;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.terms.ThemeRef;

class RowReaderTest {

    private static final Body COUNTY =
            new Body(UUID.randomUUID(), "wellshire-county-council", "Wellshire County Council", true, true);
    private static final Body OPEN_DOOR = new Body(UUID.randomUUID(), "open-door", "Open Door", true, true);
    private static final Body BAKERY =
            new Body(UUID.randomUUID(), "wellshire-bakery", "Wellshire Bakery", false, false);
    private static final Body NORTHMOOR =
            new Body(UUID.randomUUID(), "northmoor-council", "Northmoor Council", true, false);

    @Test
    void a_promise_that_says_nothing_else_is_ready() {
        ReadRow read =
                published("Promise", "Support each other", "Who made it", "Open Door", "Source", "A plan, page 3");

        assertThat(read.problems()).isEmpty();
        assertThat(promise(read).maker()).isEqualTo(new ReadRow.Maker.Known(OPEN_DOOR));
        assertThat(promise(read).source()).isEqualTo("A plan, page 3");
        assertThat(promise(read).ref()).isNull();
        assertThat(terms(read))
                .isEqualTo(Terms.titled("Support each other").toBuilder()
                        .boards(List.of("wellshire"))
                        .build());
    }

    @Test
    void every_cell_comes_to_its_place() {
        Terms terms = terms(published(
                "Ref", "F001",
                "Promise", "Train  people\nto talk",
                "What it says", "We will train\n\nmany people.",
                "Who made it", "wellshire county council",
                "With whom", "Open Door; Bakery co-op",
                "Where", "Wellshire",
                "Plan", "Our plan",
                "Page", "12",
                "Prevention level", "PRIMARY",
                "Concordat step", "DELIVERABLE_COMMITMENTS",
                "Measure", "people trained",
                "Baseline", "40",
                "Target", "300",
                "Unit", "people",
                "Start", "2026",
                "Due", "March 2027",
                "Resources", "A grant",
                "Monitored by", "The board",
                "Role that answers for it", "Director of Public Health",
                "Source", "A report"));

        assertThat(terms.title()).isEqualTo("Train people to talk");
        assertThat(terms.statement()).isEqualTo("We will train\n\nmany people.");
        assertThat(terms.partners()).containsExactly(new DeliveryPartner("open-door", Stance.SUPPORT, false));
        assertThat(terms.partnersWritten()).isEqualTo("Bakery co-op");
        assertThat(terms.area()).isEqualTo("Wellshire");
        assertThat(terms.plan()).isEqualTo("Our plan");
        assertThat(terms.planPage()).isEqualTo("12");
        assertThat(terms.preventionLevel()).isEqualTo(PreventionLevel.PRIMARY);
        assertThat(terms.themes()).containsExactly(new ThemeRef("concordat-steps", "deliverable-commitments"));
        assertThat(terms.measures())
                .containsExactly(new MeasureTerms(
                        null,
                        "people trained",
                        "people",
                        new BigDecimal("40"),
                        new BigDecimal("300"),
                        null,
                        null,
                        null,
                        List.of()));
        assertThat(terms.start())
                .isEqualTo(new DateWritten("2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        assertThat(terms.due())
                .isEqualTo(new DateWritten("March 2027", LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 31)));
        assertThat(terms.resources()).isEqualTo("A grant");
        assertThat(terms.monitoring()).isEqualTo("The board");
        assertThat(terms.accountableRole()).isEqualTo("Director of Public Health");
    }

    @Test
    void a_row_without_a_promise_is_held_back() {
        for (String title : List.of("", "\"", "ditto", "x".repeat(301))) {
            ReadRow read = published("Promise", title, "Who made it", "Open Door", "Source", "s");
            assertThat(read.isReady()).isFalse();
            assertThat(read.problems())
                    .singleElement()
                    .matches(problem -> problem.row() == 7
                            && "Promise".equals(problem.column())
                            && problem.severity() == Severity.ERROR);
        }
        assertThat(published("Promise", "x".repeat(300), "Who made it", "Open Door", "Source", "s")
                        .isReady())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "n/a", "TBC", "?", "\"", "\"\"", "as above"})
    void a_published_row_that_does_not_say_who_is_held_back(String organisation) {
        ReadRow read = published("Promise", "Help", "Who made it", organisation, "Source", "s");

        assertThat(read.isReady()).isFalse();
        assertThat(read.problems()).extracting(ImportPreview.Problem::column).containsExactly("Who made it");
    }

    @Test
    void a_published_maker_that_nobody_knows_is_named_and_told() {
        ReadRow read = published("Promise", "Help", "Who made it", "Harbour  Trust", "Source", "s");

        assertThat(promise(read).maker()).isEqualTo(new ReadRow.Maker.ToBeNamed("Harbour Trust"));
        assertThat(read.problems())
                .singleElement()
                .matches(problem -> problem.severity() == Severity.WARNING
                        && problem.problem().equals("No organisation is known as “Harbour Trust”"));
        assertThat(published("Promise", "Help", "Who made it", "!!!", "Source", "s")
                        .isReady())
                .isFalse();
        assertThat(published("Promise", "Help", "Who made it", "x".repeat(201), "Source", "s")
                        .isReady())
                .isFalse();
    }

    @Test
    void a_maker_is_known_by_every_spelling() {
        for (String spelling :
                List.of("Wellshire County Council", "wellshire-county-council", "WCC", "W.C.C", "wellshire cc")) {
            assertThat(promise(published("Promise", "Help", "Who made it", spelling, "Source", "s"))
                            .maker())
                    .isEqualTo(new ReadRow.Maker.Known(COUNTY));
        }
    }

    @Test
    void a_body_that_joined_elsewhere_is_not_brought_into_the_partnership() {
        ReadRow read = published("Promise", "Help", "Who made it", "Northmoor Council", "Source", "s");
        assertThat(read.isReady()).isFalse();
        assertThat(read.problems().getFirst().problem()).contains("not this partnership");

        Terms terms = terms(published(
                "Promise",
                "Help",
                "Who made it",
                "Open Door",
                "With whom",
                "Northmoor Council; Wellshire Bakery",
                "Source",
                "s"));
        assertThat(terms.partnersWritten()).isEqualTo("Northmoor Council");
        assertThat(terms.partners()).containsExactly(new DeliveryPartner("wellshire-bakery", Stance.SUPPORT, false));
    }

    @Test
    void several_makers_become_one_with_joint_leads() {
        ReadRow read = published(
                "Promise",
                "Help",
                "Who made it",
                "Open Door / WCC; the bakers",
                "With whom",
                "open-door",
                "Source",
                "s");

        assertThat(promise(read).maker()).isEqualTo(new ReadRow.Maker.Known(OPEN_DOOR));
        assertThat(terms(read).partners())
                .containsExactly(new DeliveryPartner("wellshire-county-council", Stance.DRIVE, true));
        assertThat(terms(read).partnersWritten()).isEqualTo("the bakers");
        assertThat(read.problems())
                .extracting(ImportPreview.Problem::problem)
                .containsExactly("Several organisations are named");
    }

    @Test
    void own_rows_are_the_own_organisations_alone() {
        for (String own : List.of("Open Door", "", "tbc", "OPEN-DOOR")) {
            assertThat(promise(own("Promise", "Help", "Lead", own)).maker())
                    .isEqualTo(new ReadRow.Maker.Known(OPEN_DOOR));
        }
        assertThat(promise(own("Promise", "Help", "Lead", "")).source()).isNull();
        ReadRow other = own("Promise", "Help", "Lead", "Wellshire County Council");
        assertThat(other.isReady()).isFalse();
        assertThat(other.problems().getFirst().problem())
                .isEqualTo("Held back: it is Wellshire County Council's promise, and only its own lead can take it in");
        ReadRow unknown = own("Promise", "Help", "Lead", "Harbour Trust");
        assertThat(unknown.isReady()).isFalse();
        assertThat(unknown.problems().getFirst().problem()).isEqualTo("No organisation is known as “Harbour Trust”");
        assertThat(own("Promise", "Help", "Lead", "\"").isReady()).isFalse();
    }

    @Test
    void a_published_row_always_says_where_it_comes_from() {
        assertThat(promise(published("Promise", "Help", "Lead", "WCC", "Plan", "Our plan", "Page", "4"))
                        .source())
                .isEqualTo("Our plan, page 4");
        ReadRow bare = published("Promise", "Help", "Lead", "WCC", "Plan", "", "Source", "");
        assertThat(promise(bare).source()).isEqualTo("plans.csv");
        assertThat(bare.problems())
                .singleElement()
                .matches(problem -> problem.severity() == Severity.WARNING && "Source".equals(problem.column()));
    }

    @ParameterizedTest
    @CsvSource({
        "General population, general-population, ",
        "everyone, general-population, ",
        "'Gypsy, Roma and Traveller communities', gypsy-roma-and-traveller-communities, ",
        "Mermaids, , Mermaids",
        "'Mermaids, sirens', , 'Mermaids, sirens'",
        "'everyone, mermaids', general-population, mermaids",
        "'General population; Mermaids', general-population, Mermaids"
    })
    void themes_are_found_and_what_is_no_theme_is_kept(String cell, @Nullable String theme, @Nullable String written) {
        ReadRow read = published("Promise", "Help", "Lead", "WCC", "Source", "s", "Groups", cell);

        assertThat(terms(read).themes())
                .isEqualTo(theme == null ? List.of() : List.of(new ThemeRef("population-groups", theme)));
        assertThat(terms(read).themesWritten()).isEqualTo(written);
        assertThat(read.problems()).hasSize(written == null ? 0 : 1).allMatch(RowReaderTest::isWarning);
    }

    @Test
    void a_theme_comes_before_the_heading_over_it() {
        ReadRow read = published("Promise", "Help", "Lead", "WCC", "Source", "s", "Groups", "Everyone\nAge and family");

        assertThat(terms(read).themes())
                .containsExactly(
                        new ThemeRef("population-groups", "general-population"),
                        new ThemeRef("population-groups", "age-and-family"));
    }

    @Test
    void a_prevention_level_that_is_none_is_kept_as_written() {
        ReadRow read = published("Promise", "Help", "Lead", "WCC", "Source", "s", "Level", "primary; very early");

        assertThat(terms(read).preventionLevel()).isEqualTo(PreventionLevel.PRIMARY);
        assertThat(terms(read).themesWritten()).isEqualTo("very early");
        assertThat(read.problems()).singleElement().matches(RowReaderTest::isWarning);
        assertThat(terms(published("Promise", "Help", "Lead", "WCC", "Source", "s", "Level", "blue"))
                        .preventionLevel())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NaN", "Infinity", "1e309", "99999999999999999999999999", "2030-02-30", "600+", "10% fewer"})
    void a_target_that_is_no_number_is_kept_as_written(String target) {
        ReadRow read =
                published("Promise", "Help", "Lead", "WCC", "Source", "s", "Measure", "people", "Target", target);

        MeasureTerms measure = terms(read).measures().getFirst();
        assertThat(measure.target()).isNull();
        assertThat(measure.targetWritten()).isEqualTo(target);
        assertThat(read.problems()).singleElement().matches(RowReaderTest::isWarning);
    }

    @Test
    void zero_is_a_figure_and_a_percentage_has_its_unit() {
        MeasureTerms measure = terms(published(
                        "Promise",
                        "Help",
                        "Lead",
                        "WCC",
                        "Source",
                        "s",
                        "Measure",
                        "m",
                        "Baseline",
                        "0",
                        "Target",
                        "75 %"))
                .measures()
                .getFirst();

        assertThat(measure.baseline()).isEqualByComparingTo("0");
        assertThat(measure.target()).isEqualByComparingTo("75");
        assertThat(measure.unit()).isEqualTo("%");
    }

    @Test
    void a_target_without_a_measure_is_not_lost() {
        ReadRow read = published("Promise", "Help", "Lead", "WCC", "Source", "s", "Target", "300", "Unit", "people");

        assertThat(terms(read).measures())
                .singleElement()
                .matches(measure -> measure.name().equals("people"));
        assertThat(read.problems()).singleElement().matches(RowReaderTest::isWarning);
    }

    @Test
    void a_target_that_is_where_it_starts_is_kept_as_written() {
        ReadRow read = published(
                "Promise", "Help", "Lead", "WCC", "Source", "s", "Measure", "m", "Baseline", "5", "Target", "5.0");

        assertThat(terms(read).measures().getFirst().target()).isNull();
        assertThat(terms(read).measures().getFirst().targetWritten()).isEqualTo("5.0");
        assertThat(read.problems()).singleElement().matches(RowReaderTest::isWarning);
    }

    @Test
    void a_date_that_is_none_is_kept_as_written() {
        ReadRow read = published("Promise", "Help", "Lead", "WCC", "Source", "s", "Due", "31/02/2027");

        assertThat(terms(read).due()).isEqualTo(new DateWritten("31/02/2027", null, null));
        assertThat(read.problems()).singleElement().matches(RowReaderTest::isWarning);
        assertThat(published("Promise", "Help", "Lead", "WCC", "Source", "s", "Due", "ongoing")
                        .problems())
                .isEmpty();
    }

    @Test
    void a_due_date_before_the_start_is_told_and_both_are_kept() {
        ReadRow read = published("Promise", "Help", "Lead", "WCC", "Source", "s", "Start", "2027", "Due", "2025");

        assertThat(requireNonNull(terms(read).start()).text()).isEqualTo("2027");
        assertThat(requireNonNull(terms(read).due()).to()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(read.problems()).singleElement().matches(RowReaderTest::isWarning);
    }

    @Test
    void long_texts_beside_the_promise_are_cut_and_told() {
        ReadRow read = published(
                "Promise", "Help", "Lead", "WCC", "Source", "s".repeat(1_001), "Resources", "£".repeat(2_001));

        assertThat(requireNonNull(terms(read).resources())).hasSize(2_000).endsWith("…");
        assertThat(requireNonNull(promise(read).source())).hasSize(1_000).endsWith("…");
        assertThat(read.problems()).hasSize(2).allMatch(RowReaderTest::isWarning);
    }

    @Test
    void a_statement_that_is_too_long_is_never_cut() {
        ReadRow read = published("Promise", "Help", "Lead", "WCC", "Source", "s", "What it says", "x".repeat(10_001));

        assertThat(read.isReady()).isFalse();
        assertThat(read.problems().getFirst().problem()).contains("10,001 characters");
    }

    @Test
    void rows_that_are_too_short_or_too_long_are_told() {
        ImportSetting setting = setting(ImportMode.PUBLISHED, List.of("Promise", "Lead", "Source", "Notes"));

        ReadRow tooShort = RowReader.read(setting, row("Help", "WCC"));
        assertThat(tooShort.problems().getFirst().problem()).isEqualTo("The row has 2 cells and the headings are 4");
        ReadRow tooLong = RowReader.read(setting, row("Help", "WCC", "s", "", "", "extra", "more"));
        assertThat(tooLong.isReady()).isTrue();
        assertThat(tooLong.problems().getFirst().problem()).contains("2 cells have no heading");
        assertThat(RowReader.read(setting, row("Help", "WCC", "s", "", "", "")).problems())
                .isEmpty();
    }

    @Test
    void hostile_text_is_kept_as_text_and_told_where_it_cannot_be_seen() {
        for (String hostile :
                List.of("=1+1", "<script>alert(1)</script>", "Robert'); DROP TABLE x;--", "${7*7}", "../../etc")) {
            ReadRow read = published("Promise", hostile, "Lead", "WCC", "Source", "s");
            assertThat(terms(read).title()).isEqualTo(hostile);
            assertThat(read.problems()).isEmpty();
        }
        ReadRow hidden = published("Promise", "plan\u202Efdp.exe", "Lead", "WCC", "Source", "s");
        assertThat(terms(hidden).title()).isEqualTo("plan\u202Efdp.exe");
        assertThat(hidden.problems()).singleElement().matches(RowReaderTest::isWarning);
        ReadRow cleaned = RowReader.read(
                setting(ImportMode.PUBLISHED, List.of("Promise", "Lead", "Source", "Other")),
                new RawRow(7, List.of("Help", "WCC", "s", "x"), Set.of(0, 3), false));
        assertThat(cleaned.problems())
                .singleElement()
                .matches(problem -> "Promise".equals(problem.column()) && isWarning(problem));
    }

    @Test
    void a_row_with_an_open_quotation_mark_is_held_back() {
        ImportSetting setting = setting(ImportMode.PUBLISHED, List.of("Promise", "Lead", "Source"));

        assertThat(RowReader.read(setting, new RawRow(7, List.of("Help", "WCC,x\ny,z"), Set.of(), true))
                        .isReady())
                .isFalse();
        assertThat(RowReader.read(setting, new RawRow(7, List.of(), Set.of(), true))
                        .problems())
                .singleElement()
                .matches(problem -> problem.problem().contains("was read no further"));
    }

    @Property
    void any_row_is_read_and_what_is_ready_can_be_stored(@ForAll("rows") List<String> cells) {
        ImportSetting setting = setting(
                ImportMode.PUBLISHED,
                List.of(
                        "Promise",
                        "Lead",
                        "Source",
                        "Due",
                        "Start",
                        "Target",
                        "Baseline",
                        "Groups",
                        "With whom",
                        "Level",
                        "Ref",
                        "What it says",
                        "Where",
                        "Unit"));

        ReadRow read = RowReader.read(setting, row(cells.toArray(new String[0])));

        boolean hasError = read.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        assertThat(read.isReady()).isEqualTo(!hasError);
        if (read.isReady()) {
            assertThat(terms(read).title()).isNotBlank().hasSizeLessThanOrEqualTo(300);
            assertThat(terms(read).statement()).hasSizeLessThanOrEqualTo(10_000);
            assertThat(promise(read).source()).isNotBlank().hasSizeLessThanOrEqualTo(1_000);
        }
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> likely = Arbitraries.of(
                "",
                "Help",
                "WCC",
                "Open Door",
                "Open Door / WCC",
                "2027/28",
                "2025",
                "300",
                "75 %",
                "ongoing",
                "NaN",
                "everyone; mermaids",
                "primary",
                "\"",
                "x".repeat(400),
                "F1");
        return Arbitraries.oneOf(
                        likely,
                        Arbitraries.strings()
                                .ofMaxLength(30)
                                .map(text -> Cells.clean(text).text()))
                .list()
                .ofMaxSize(16);
    }

    private static ReadRow published(String... headingsAndCells) {
        return read(ImportMode.PUBLISHED, headingsAndCells);
    }

    private static ReadRow own(String... headingsAndCells) {
        return read(ImportMode.OWN, headingsAndCells);
    }

    private static ReadRow read(ImportMode mode, String... headingsAndCells) {
        String[] headings = new String[headingsAndCells.length / 2];
        String[] cells = new String[headings.length];
        for (int at = 0; at < headings.length; at++) {
            headings[at] = headingsAndCells[2 * at];
            cells[at] = headingsAndCells[2 * at + 1];
        }
        return RowReader.read(setting(mode, List.of(headings)), row(cells));
    }

    private static ImportSetting setting(ImportMode mode, List<String> headings) {
        return new ImportSetting(
                ImportKind.COMMITMENTS,
                mode,
                mode == ImportMode.OWN ? OPEN_DOOR : null,
                "plans.csv",
                Headings.of(ImportKind.COMMITMENTS).columns(row(headings.toArray(new String[0]))),
                List.of("wellshire"),
                names());
    }

    private static KnownNames names() {
        KnownNames names = new KnownNames();
        names.add(COUNTY, List.of("wcc", "w c c", "wellshire cc"));
        names.add(OPEN_DOOR, List.of());
        names.add(BAKERY, List.of());
        names.add(NORTHMOOR, List.of());
        names.addThemes(List.of(
                theme("concordat-steps", "deliverable-commitments", false, "deliverable_commitments"),
                theme("population-groups", "everyone", true, "Everyone"),
                theme("population-groups", "general-population", false, "General population", "everyone"),
                theme("population-groups", "age-and-family", true, "Age and family"),
                theme(
                        "population-groups",
                        "gypsy-roma-and-traveller-communities",
                        false,
                        "Gypsy, Roma and Traveller communities"),
                theme("prevention-levels", "primary", false, "Primary prevention")));
        return names;
    }

    private static NamedTheme theme(String framework, String slug, boolean heading, String... spellings) {
        List<String> all = new ArrayList<>(List.of(slug));
        all.addAll(Arrays.asList(spellings));
        return new NamedTheme(new ThemeRef(framework, slug), heading, all);
    }

    private static RawRow row(String... cells) {
        return new RawRow(7, Arrays.asList(cells), Set.of(), false);
    }

    private static ReadRow.Entry promise(ReadRow read) {
        return requireNonNull(read.entry(), () -> "held: " + read.problems());
    }

    private static Terms terms(ReadRow read) {
        return ((ReadRow.Content.Promise) promise(read).content()).terms();
    }

    private static boolean isWarning(ImportPreview.Problem problem) {
        return problem.severity() == Severity.WARNING;
    }
}
