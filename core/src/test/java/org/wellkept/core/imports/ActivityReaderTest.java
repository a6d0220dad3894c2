package org.wellkept.core.imports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.core.coproduction.ActivityKind;
import org.wellkept.core.coproduction.ActivityTerms;
import org.wellkept.core.coproduction.Change;
import org.wellkept.core.coproduction.GroupCount;
import org.wellkept.core.coproduction.Occasion;
import org.wellkept.core.coproduction.PaymentPractice;
import org.wellkept.core.coproduction.Rung;
import org.wellkept.core.dates.WrittenDates;
import org.wellkept.core.imports.ImportPreview.Severity;
import org.wellkept.core.imports.KnownNames.NamedTheme;
import org.wellkept.core.terms.ThemeRef;

class ActivityReaderTest {

    private static final Body COUNTY =
            new Body(UUID.randomUUID(), "wellshire-county-council", "Wellshire County Council", true, true);
    private static final Body OPEN_DOOR = new Body(UUID.randomUUID(), "open-door", "Open Door", true, true);

    @Test
    void an_activity_that_says_nothing_else_is_ready() {
        ReadRow read = published("Activity", "Plan the café", "Who did it", "Open Door", "Source", "A report");

        assertThat(read.problems()).isEmpty();
        assertThat(entry(read).source()).isEqualTo("A report");
        assertThat(terms(read).about().boards()).containsExactly("wellshire");
        assertThat(terms(read).with(terms(read).about()).tookPart().occasions()).isEmpty();
    }

    @Test
    void every_cell_comes_to_its_place() {
        ReadRow read = published(
                "Ref", "A001",
                "Activity", "Plan  the café",
                "What was done and why", "Carers planned with us.\n\nIt was too early.",
                "Kind of activity", "co-design",
                "Who did it", "Wellshire County Council",
                "With whom", "Open Door; the bakers",
                "Where", "Wellshire",
                "Who was involved", "carers; night bakers",
                "Number of people", "24",
                "When", "March 2026",
                "How people were reached", "Through the centre",
                "Access needs met", "A signer",
                "Payment offered", "Yes",
                "Days to pay", "14 days",
                "Rung claimed", "Co-production",
                "What people said", "Open later.",
                "What changed", "It opens at eight.",
                "Source", "A report");

        assertThat(entry(read).ref()).isEqualTo("A001");
        ActivityTerms terms = terms(read);
        assertThat(terms.about().title()).isEqualTo("Plan the café");
        assertThat(terms.about().purpose()).isEqualTo("Carers planned with us.\n\nIt was too early.");
        assertThat(terms.about().kind()).isEqualTo(ActivityKind.CO_DESIGN);
        assertThat(terms.about().area()).isEqualTo("Wellshire");
        assertThat(terms.about().partners()).containsExactly("open-door");
        assertThat(terms.about().partnersWritten()).isEqualTo("the bakers");
        assertThat(terms.tookPart().groups()).containsExactly(new GroupCount("carers", null));
        assertThat(terms.tookPart().groupsWritten()).isEqualTo("night bakers");
        assertThat(terms.tookPart().people()).isEqualTo(24);
        assertThat(terms.tookPart().occasions())
                .containsExactly(new Occasion(requireNonNull(WrittenDates.read("March 2026")), null));
        assertThat(terms.tookPart().reached()).isEqualTo("Through the centre");
        assertThat(terms.tookPart().accessNeeds()).isEqualTo("A signer");
        assertThat(terms.tookPart().payment()).isEqualTo(new PaymentPractice(true, null, 14, null));
        assertThat(terms.heard().rung()).isEqualTo(Rung.CO_PRODUCTION);
        assertThat(terms.heard().said()).isEqualTo("Open later.");
        assertThat(terms.heard().fourPi().impact()).isNull();
        assertThat(terms.happened().changes())
                .containsExactly(new Change("Open later.", null, null, "It opens at eight.", false));
        assertThat(read.date()).isEqualTo("March 2026");
        assertThat(read.problems())
                .extracting(ImportPreview.Problem::problem)
                .containsExactly("Not in the list of groups: “night bakers”");
    }

    @Test
    void what_changed_is_nobodys_answer_where_the_sheet_does_not_say_what_people_said() {
        ActivityTerms alone =
                terms(published("Activity", "Plan", "Lead", "Open Door", "What changed", "It opens at 8."));
        ActivityTerms long_ = terms(published(
                "Activity", "Plan", "Lead", "Open Door", "You said", "x".repeat(1_001), "We did", "It opens at 8."));

        for (ActivityTerms terms : List.of(alone, long_)) {
            assertThat(terms.happened().changes()).isEmpty();
            assertThat(terms.heard().fourPi().impact()).isEqualTo("It opens at 8.");
        }
        assertThat(long_.heard().said()).hasSize(1_001);
    }

    @ParameterizedTest
    @CsvSource({
        "co-design,CO_DESIGN",
        "Codesign,CO_DESIGN",
        "community conversations,COMMUNITY_CONVERSATIONS",
        "Community conversation,COMMUNITY_CONVERSATIONS",
        "lived-experience board,LIVED_EXPERIENCE_BOARD",
        "training co-produced,TRAINING_CO_PRODUCED",
        "Training made together,TRAINING_CO_PRODUCED",
        "partnership seats,PARTNERSHIP_SEATS",
        "PEER ROLES,PEER_ROLES",
        "open working group,OPEN_WORKING_GROUP"
    })
    void a_kind_is_known_by_its_spellings(String written, ActivityKind kind) {
        ReadRow read = published("Activity", "Plan", "Lead", "Open Door", "Kind", written, "Source", "s");

        assertThat(terms(read).about().kind()).isEqualTo(kind);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void a_kind_that_is_none_is_left_blank_and_told() {
        ReadRow read = published("Activity", "Plan", "Lead", "Open Door", "Kind", "dance", "Source", "s");

        assertThat(terms(read).about().kind()).isNull();
        assertThat(read.problems())
                .singleElement()
                .matches(problem -> problem.severity() == Severity.WARNING
                        && problem.problem().equals("“dance” is no kind of activity that is known")
                        && problem.mend().contains("left blank"));
        ReadRow several =
                published("Activity", "Plan", "Lead", "Open Door", "Rung", "consultation; dance", "Source", "s");
        assertThat(terms(several).heard().rung()).isEqualTo(Rung.CONSULTATION);
        assertThat(several.problems()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "24,24,0",
        "'1,200',1200,0",
        "24 people,24,0",
        "0,0,0",
        "n/a,,0",
        "about 200,200,1",
        "c. 50,50,1",
        "~50,50,1"
    })
    void people_are_counted_as_they_are_written(String written, @Nullable Integer people, int warnings) {
        ReadRow read = published("Activity", "Plan", "Lead", "Open Door", "Number of people", written, "Source", "s");

        assertThat(terms(read).tookPart().people()).isEqualTo(people);
        assertThat(read.problems()).hasSize(warnings);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"35%", "35 %", "12.5", "over 100", "-3", "many", "2000000", "£20", "NaN", "1e3", "=SUM(A1:A9)"})
    void what_is_no_number_of_people_is_left_blank_and_told(String written) {
        ReadRow read = published("Activity", "Plan", "Lead", "Open Door", "Number of people", written, "Source", "s");

        assertThat(terms(read).tookPart().people()).isNull();
        assertThat(read.problems())
                .singleElement()
                .matches(problem -> problem.severity() == Severity.WARNING
                        && problem.problem().contains(written));
    }

    @Test
    void payment_is_yes_or_no() {
        assertThat(payment("no").offered()).isFalse();
        assertThat(payment("Y").offered()).isTrue();
        assertThat(payment("vouchers").offered()).isNull();
    }

    private static PaymentPractice payment(String written) {
        return terms(published("Activity", "Plan", "Lead", "Open Door", "Payment", written, "Source", "s"))
                .tookPart()
                .payment();
    }

    @Test
    void a_row_without_an_activity_or_a_body_is_held_back() {
        assertThat(published("Activity", "", "Lead", "Open Door", "Source", "s").problems())
                .extracting(ImportPreview.Problem::problem)
                .containsExactly("No activity is written here");
        assertThat(published("Activity", "Plan", "Lead", "\"", "Source", "s").problems())
                .extracting(ImportPreview.Problem::problem)
                .containsExactly("A ditto mark does not say who did the activity");
        assertThat(own("Activity", "Plan", "Lead", "Wellshire County Council").problems())
                .extracting(ImportPreview.Problem::problem)
                .containsExactly(
                        "Held back: it is Wellshire County Council's activity, and only its own lead can take it in");
        assertThat(published("Activity", "Plan", "Lead", "Open Door", "Purpose", "x".repeat(5_001), "Source", "s")
                        .isReady())
                .isFalse();
    }

    @Test
    void what_looks_like_a_person_is_told_before_it_is_public() {
        ReadRow read = published(
                "Activity",
                "Plan",
                "Lead",
                "Open Door",
                "What people said",
                "Ask kim@wellshire.example.",
                "Source",
                "s");

        assertThat(read.isReady()).isTrue();
        assertThat(read.problems())
                .singleElement()
                .matches(problem -> problem.problem().equals("“kim@wellshire.example” looks like an e-mail address")
                        && "What people said".equals(problem.column()));
        assertThat(own("Activity", "Plan", "What people said", "Ask kim@wellshire.example.")
                        .problems())
                .isEmpty();
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
        ImportSetting setting = new ImportSetting(
                ImportKind.ACTIVITIES,
                mode,
                mode == ImportMode.OWN ? OPEN_DOOR : null,
                "activities.csv",
                Headings.of(ImportKind.ACTIVITIES).columns(row(headings)),
                List.of("wellshire"),
                names());
        return RowReader.read(setting, row(cells));
    }

    private static KnownNames names() {
        KnownNames names = new KnownNames();
        names.add(COUNTY, List.of());
        names.add(OPEN_DOOR, List.of());
        names.addThemes(List.of(new NamedTheme(new ThemeRef("population-groups", "carers"), false, List.of("Carers"))));
        return names;
    }

    private static RawRow row(String... cells) {
        return new RawRow(7, Arrays.asList(cells), Set.of(), false);
    }

    private static ReadRow.Entry entry(ReadRow read) {
        return requireNonNull(read.entry(), () -> "held: " + read.problems());
    }

    private static ActivityTerms terms(ReadRow read) {
        return ((ReadRow.Content.Activity) entry(read).content()).terms();
    }
}
