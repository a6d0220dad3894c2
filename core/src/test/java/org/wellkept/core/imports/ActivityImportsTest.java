package org.wellkept.core.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wellkept.core.test.Wellshire.COUNTY;
import static org.wellkept.core.test.Wellshire.OPEN_DOOR;
import static org.wellkept.core.test.Wellshire.PARTNERSHIP;
import static org.wellkept.core.test.Wellshire.PUBLISHED;
import static org.wellkept.core.test.Wellshire.VALE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wellkept.core.Outcome;
import org.wellkept.core.Page;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityDetails;
import org.wellkept.core.coproduction.ActivityFilter;
import org.wellkept.core.coproduction.ActivitySummary;
import org.wellkept.core.coproduction.FeedbackState;
import org.wellkept.core.history.HistoryVerifier;
import org.wellkept.core.imports.ImportPreview.Severity;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class ActivityImportsTest {

    /** The real activities that the demonstration ships with: they have to come in whole. */
    private static final Path REAL = Path.of(
            "..",
            "deploy",
            "src",
            "main",
            "resources",
            "org",
            "wellkept",
            "deploy",
            "demonstration",
            "published-activities.csv");

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    @TempDir
    private Path folder;

    private Wellshire wellshire;
    private Imports imports;
    private Activities activities;

    @BeforeEach
    void open() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        imports = bench.door(Imports.class);
        activities = bench.door(Activities.class);
    }

    @Test
    void the_real_activities_come_in_whole_once_and_go_in_one_step() throws IOException {
        Actor administrator = wellshire.administrator();
        List<String> before = organisations();

        ImportPreview preview = published(administrator, Files.readString(REAL));

        assertThat(preview.kind()).isEqualTo(ImportKind.ACTIVITIES);
        assertThat(preview.rows()).isEqualTo(48);
        assertThat(preview.ready()).isEqualTo(48);
        assertThat(preview.held()).isZero();
        assertThat(preview.mapping()).doesNotContainValue(null);
        assertThat(preview.problems())
                .extracting(ImportPreview.Problem::problem)
                .noneMatch(problem -> problem.contains("kind of activity") || problem.contains("person"));
        assertThat(imports.apply(administrator, preview.id())).isEqualTo(Outcome.done(new ImportApplied(48, 0)));
        assertThat(activities(PUBLISHED))
                .hasSize(48)
                .allMatch(activity -> activity.visibility() == Visibility.PUBLIC
                        && activity.asPublished()
                        && activity.kind() != null
                        && activity.feedback().state() == FeedbackState.NO_DATE);
        assertThat(activities(PUBLISHED))
                .allSatisfy(activity -> assertThat(activities
                                .find(administrator, activity.reference())
                                .orThrow()
                                .source())
                        .contains("20"));

        ImportPreview again = published(administrator, Files.readString(REAL));
        assertThat(again.problems().getFirst().problem()).startsWith("The same file was taken in on");
        assertThat(imports.apply(administrator, again.id())).isEqualTo(Outcome.done(new ImportApplied(0, 48)));
        assertThat(imports.find(administrator, again.id()).orThrow().problems())
                .extracting(ImportPreview.Problem::problem)
                .contains("The activity is there already, as PP-001");

        assertThat(imports.undo(administrator, preview.id()).orThrow().status()).isEqualTo(ImportStatus.UNDONE);
        assertThat(activities(PUBLISHED)).isEmpty();
        assertThat(organisations()).isEqualTo(before);
        assertThat(imports.apply(administrator, preview.id())).isEqualTo(Outcome.done(new ImportApplied(48, 0)));
        assertThat(new HistoryVerifier(bench.sqlAsOwner()).verify().isWhole()).isTrue();
    }

    @Test
    void headings_as_programs_write_them_are_known() {
        ImportPreview preview = published(wellshire.administrator(), """
                activity_title,organisation,partners,area,description,kind,who_was_involved,number_of_people,what_changed,period,source
                Time bank,Harbour Trust,Turning Point,Kensington,Residents exchange time.,co-delivery,residents,24,Closer together,2019,A report
                """);

        assertThat(preview.mapping().values())
                .containsExactly(
                        "title",
                        "organisation",
                        "partners",
                        "area",
                        "purpose",
                        "kind",
                        "groups",
                        "people",
                        "changed",
                        "period",
                        "source");
        assertThat(preview.samples())
                .containsExactly(new ImportPreview.Sample(2, "Time bank", "Harbour Trust", "2019"));
    }

    @Test
    void own_rows_enter_as_drafts_and_the_rows_of_others_are_held_back() {
        Actor lead = wellshire.lead(OPEN_DOOR);
        ImportPreview preview = own(lead, """
                Ref,Activity,Lead,When
                1,Plan the café,Open Door,1 September 2026
                2,Walk together,,ongoing
                3,Listen to tenants,Vale Borough Council,
                """);

        assertThat(preview.problems())
                .extracting(ImportPreview.Problem::row, ImportPreview.Problem::problem)
                .containsExactly(tuple(
                        4, "Held back: it is Vale Borough Council's activity, and only its own lead can take it in"));
        assertThat(imports.apply(lead, preview.id())).isEqualTo(Outcome.done(new ImportApplied(2, 0)));
        assertThat(ofOrganisation(lead))
                .hasSize(2)
                .allMatch(activity -> activity.visibility() == Visibility.OWN && !activity.asPublished());
        assertThat(ofOrganisation(wellshire.lead(VALE))).isEmpty();

        UUID again =
                own(lead, "Ref,Activity\n1,A café for all\n,walk TOGETHER\n").id();
        assertThat(imports.apply(lead, again)).isEqualTo(Outcome.done(new ImportApplied(0, 2)));
    }

    @Test
    void messy_rows_are_taken_for_what_they_are() {
        Actor administrator = wellshire.administrator();
        ImportPreview preview = published(administrator, """
                Activity,Lead,Kind,Number of people,Source
                Listen to carers,Harbour Trust,co-design,35%,A report
                ,Harbour Trust,co-design,3,A report
                Dance,Harbour Trust,tango,about 200,A report
                =1+1,Harbour Trust,,=SUM(A1:A9),A report
                Plant trees,,,,A report
                "LISTEN – to   carers",harbour trust,,,A report
                """);

        assertThat(preview.ready()).isEqualTo(4);
        assertThat(preview.problems())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .extracting(ImportPreview.Problem::row, ImportPreview.Problem::column)
                .containsExactly(tuple(3, "Activity"), tuple(6, "Lead"));
        assertThat(imports.apply(administrator, preview.id())).isEqualTo(Outcome.done(new ImportApplied(3, 1)));
        assertThat(activities(PUBLISHED))
                .extracting(ActivitySummary::title)
                .containsExactly("=1+1", "Dance", "Listen to carers");
        assertThat(activities(PUBLISHED).get(1).kind()).isNull();
    }

    @Test
    void an_activity_and_a_promise_of_the_same_name_are_two_things() {
        wellshire.draft(OPEN_DOOR, Terms.titled("Plan the café"));
        Actor lead = wellshire.lead(OPEN_DOOR);

        UUID id = own(lead, "Activity\nPlan the café\n").id();

        assertThat(imports.apply(lead, id)).isEqualTo(Outcome.done(new ImportApplied(1, 0)));
    }

    @Test
    void what_somebody_has_worked_on_since_is_not_removed() {
        Actor lead = wellshire.lead(OPEN_DOOR);
        UUID id = own(lead, "Activity\nPlan the café\nWalk together\n").id();
        imports.apply(lead, id).orThrow();
        ActivityDetails shared = activities
                .share(lead, ofOrganisation(lead).getFirst().reference())
                .orThrow();

        assertThat(imports.undo(lead, id))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isInstanceOfSatisfying(
                                        Refusal.RuleBroken.class,
                                        rule -> assertThat(rule.rule())
                                                .startsWith("Somebody has worked on an activity of this import")
                                                .contains(shared.reference())));
        assertThat(ofOrganisation(lead)).hasSize(2);
    }

    @Test
    void a_body_that_an_activity_names_stays_when_the_promises_that_named_it_are_undone() {
        Actor administrator = wellshire.administrator();
        UUID promises = imports.preview(
                        administrator,
                        upload(
                                ImportKind.COMMITMENTS,
                                PUBLISHED,
                                ImportMode.PUBLISHED,
                                "Promise,Lead,Source\nTrain people,Harbour Trust,A plan\n"))
                .orThrow()
                .id();
        imports.apply(administrator, promises).orThrow();
        UUID id = published(administrator, "Activity,Lead,Source\nListen,Harbour Trust,A plan\n")
                .id();
        imports.apply(administrator, id).orThrow();

        imports.undo(administrator, promises).orThrow();

        assertThat(organisations()).contains("Harbour Trust");
        assertThat(activities(PUBLISHED)).hasSize(1);
    }

    @Test
    void a_column_holds_what_its_kind_of_sheet_has() {
        Actor lead = wellshire.lead(COUNTY);
        UUID id = own(lead, "Activity,Goal\nPlan the café,Sit together\n").id();

        assertThat(imports.match(lead, id, Map.of("Activity", "title", "Goal", "target")))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isInstanceOfSatisfying(
                                        Refusal.Invalid.class,
                                        invalid -> assertThat(invalid.problems()
                                                        .getFirst()
                                                        .problem())
                                                .isEqualTo("target is nothing that an activity has")));
        assertThat(imports.match(lead, id, Map.of("Activity", "title", "Goal", "purpose"))
                        .orThrow()
                        .ready())
                .isEqualTo(1);
        assertThat(imports.recent(lead)).extracting(ImportPreview::kind).containsExactly(ImportKind.ACTIVITIES);
    }

    private List<ActivitySummary> activities(String partnership) {
        return activities
                .list(
                        Actor.anyone(),
                        new ActivityFilter(partnership, null, null, null, null, null, null),
                        null,
                        Page.LONGEST)
                .orThrow()
                .items();
    }

    private List<ActivitySummary> ofOrganisation(Actor actor) {
        return activities
                .list(actor, new ActivityFilter(null, null, OPEN_DOOR, null, null, null, null), null, Page.LONGEST)
                .orThrow()
                .items();
    }

    private static List<String> organisations() {
        return bench.door(Organisations.class).all(null).stream()
                .map(organisation -> organisation.name())
                .toList();
    }

    private ImportPreview published(Actor actor, String text) {
        return imports.preview(actor, upload(ImportKind.ACTIVITIES, PUBLISHED, ImportMode.PUBLISHED, text))
                .orThrow();
    }

    private ImportPreview own(Actor actor, String text) {
        return imports.preview(actor, upload(ImportKind.ACTIVITIES, PARTNERSHIP, ImportMode.OWN, text))
                .orThrow();
    }

    private UploadSpreadsheet upload(ImportKind kind, String partnership, ImportMode mode, String text) {
        try {
            Path file = Files.createTempFile(folder, "upload", ".csv");
            Files.writeString(file, text);
            return new UploadSpreadsheet(kind, partnership, mode, null, "activities.csv", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
