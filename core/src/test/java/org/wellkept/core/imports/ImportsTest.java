package org.wellkept.core.imports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.wellkept.core.test.Wellshire.BOARD;
import static org.wellkept.core.test.Wellshire.COUNTY;
import static org.wellkept.core.test.Wellshire.NORTHMOOR_BOARD;
import static org.wellkept.core.test.Wellshire.NORTHMOOR_COUNCIL;
import static org.wellkept.core.test.Wellshire.OPEN_DOOR;
import static org.wellkept.core.test.Wellshire.PARTNERSHIP;
import static org.wellkept.core.test.Wellshire.PUBLISHED;
import static org.wellkept.core.test.Wellshire.VALE;
import static org.wellkept.core.test.Wellshire.VALE_BOARD;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.funding.Funding;
import org.wellkept.core.funding.RecordFunding;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.history.HistoryVerifier;
import org.wellkept.core.imports.ImportPreview.Severity;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.GiveRole;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.People;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;
import org.wellkept.core.undertaking.State;

@Tag("database")
class ImportsTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    @TempDir
    private Path folder;

    private Wellshire wellshire;
    private Imports imports;
    private Commitments commitments;

    @BeforeEach
    void open() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        imports = bench.door(Imports.class);
        commitments = bench.door(Commitments.class);
    }

    @Test
    void published_promises_come_in_whole_as_published() {
        Actor administrator = wellshire.administrator();

        ImportPreview preview = published(administrator, fixture("published.csv"));

        assertThat(preview.status()).isEqualTo(ImportStatus.PREVIEWED);
        assertThat(preview.rows()).isEqualTo(5);
        assertThat(preview.ready()).isEqualTo(5);
        assertThat(preview.encoding()).isEqualTo("UTF-8");
        assertThat(preview.mapping())
                .hasSize(21)
                .doesNotContainValue(null)
                .containsEntry("Who made it", "organisation");
        assertThat(preview.samples()).hasSize(5);
        assertThat(preview.samples().getFirst())
                .isEqualTo(new ImportPreview.Sample(
                        2, "Move spending from treatment to prevention", "Faraway Council", null));
        assertThat(promises()).isEmpty();

        assertThat(imports.apply(administrator, preview.id())).isEqualTo(Outcome.done(new ImportApplied(5, 0)));

        assertThat(promises())
                .hasSize(5)
                .allMatch(promise -> promise.state() == State.AGREED
                        && promise.visibility() == Visibility.PUBLIC
                        && promise.asPublished()
                        && promise.answers() == null);
        CommitmentDetails first = details(promises().getFirst());
        assertThat(first.source()).isEqualTo("Planning ahead (2024), Chapter 3");
        assertThat(first.sourceRef()).isEqualTo("F001");
        assertThat(first.terms().partnersWritten()).isEqualTo("Harbour Trust; primary care partners");
        OrganisationRef named = promises().get(2).organisation();
        assertThat(named).isEqualTo(new OrganisationRef("harbour-trust", "Harbour Trust", false));
        assertThat(imports.find(administrator, preview.id()).orThrow())
                .matches(read -> read.status() == ImportStatus.APPLIED && read.created() == 5 && read.ready() == 0);
        assertThat(new HistoryVerifier(bench.sqlAsOwner()).verify().isWhole()).isTrue();
    }

    @Test
    void the_same_file_twice_makes_nothing_twice() {
        Actor administrator = wellshire.administrator();
        UUID first = published(administrator, fixture("published.csv")).id();
        imports.apply(administrator, first).orThrow();

        ImportPreview again = published(administrator, fixture("published.csv"));

        assertThat(again.problems().getFirst().problem()).isEqualTo("The same file was taken in on 12 October 2026");
        assertThat(imports.apply(administrator, again.id())).isEqualTo(Outcome.done(new ImportApplied(0, 5)));
        assertThat(imports.apply(administrator, first)).isEqualTo(Outcome.done(new ImportApplied(0, 5)));
        assertThat(promises()).hasSize(5);
        assertThat(imports.find(administrator, again.id()).orThrow().problems())
                .extracting(ImportPreview.Problem::problem)
                .contains("The promise is there already, as PP-001");
    }

    @Test
    void the_same_row_twice_in_a_file_is_one_promise_however_far_apart() {
        StringBuilder file = new StringBuilder("Promise,Lead,Source\nTrain people,Harbour Trust,A plan\n");
        for (int row = 0; row < 250; row++) {
            file.append("Promise ").append(row).append(",Harbour Trust,A plan\n");
        }
        file.append("  TRAIN – people ,harbour trust,A plan\nTrain people,Faraway Council,A plan\n");
        Actor administrator = wellshire.administrator();

        UUID id = published(administrator, file.toString()).id();

        assertThat(imports.apply(administrator, id)).isEqualTo(Outcome.done(new ImportApplied(252, 1)));
        assertThat(organisations().stream().filter(name -> name.equals("Harbour Trust")))
                .hasSize(1);
    }

    @Test
    void a_published_promise_is_not_held_up_by_a_draft_that_nobody_else_may_see() {
        wellshire.draft(COUNTY, Terms.titled("Train people"));
        Actor officer = wellshire.officer(BOARD);

        UUID id = publishedIn(
                        PARTNERSHIP, officer, "Promise,Lead,Source\nTrain people,Wellshire County Council,A plan\n")
                .id();

        assertThat(imports.apply(officer, id)).isEqualTo(Outcome.done(new ImportApplied(1, 0)));
    }

    @Test
    void what_an_officer_records_is_made_to_the_boards_that_the_officer_runs() {
        Actor officer = wellshire.officer(VALE_BOARD);
        UUID id = publishedIn(
                        PARTNERSHIP, officer, "Promise,Lead,Source\nTrain people,Wellshire County Council,A plan\n")
                .id();
        imports.apply(officer, id).orThrow();

        CommitmentSummary promise = commitments
                .list(Actor.anyone(), CommitmentFilter.ofPartnership(PARTNERSHIP), 10, null)
                .orThrow()
                .items()
                .getFirst();
        assertThat(details(promise).boards()).extracting(BoardRef::slug).containsExactly(VALE_BOARD);
    }

    @Test
    void rows_that_wait_to_be_mended_do_not_keep_the_others_waiting() {
        Actor administrator = wellshire.administrator();
        ImportPreview preview = published(administrator, """
                Promise,Lead,Source
                Train people,Faraway Council,A plan
                ,Faraway Council,A plan
                Plant trees,,A plan
                Open a garden,Northmoor Council,A plan
                """);

        assertThat(preview.ready()).isEqualTo(1);
        assertThat(preview.held()).isEqualTo(3);
        assertThat(preview.problems())
                .extracting(ImportPreview.Problem::row, ImportPreview.Problem::column, ImportPreview.Problem::severity)
                .containsExactly(
                        tuple(3, "Promise", Severity.ERROR),
                        tuple(4, "Lead", Severity.ERROR),
                        tuple(5, "Lead", Severity.ERROR));
        assertThat(imports.apply(administrator, preview.id())).isEqualTo(Outcome.done(new ImportApplied(1, 0)));

        // the council joins the partnership: its row can come in now
        bench.sqlAsOwner().useHandle(handle -> handle.execute("""
                insert into partnership_organisation (partnership_id, organisation_id, from_on)
                select p.id, o.id, date '2026-10-12' from partnership p, organisation o where p.slug = ? and o.slug = ?""", PUBLISHED, NORTHMOOR_COUNCIL));
        assertThat(imports.apply(administrator, preview.id())).isEqualTo(Outcome.done(new ImportApplied(1, 1)));

        // and the mended file brings in the rest
        UUID mended = published(administrator, """
                Promise,Lead,Source
                Train people,Faraway Council,A plan
                Listen first,Faraway Council,A plan
                Plant trees,Harbour Trust,A plan
                Open a garden,Northmoor Council,A plan
                """).id();
        assertThat(imports.apply(administrator, mended)).isEqualTo(Outcome.done(new ImportApplied(2, 2)));
        assertThat(promises()).hasSize(4);
    }

    @Test
    void a_failure_half_way_leaves_nothing_half_saved() {
        Actor administrator = wellshire.administrator();
        StringBuilder file = new StringBuilder("Promise,Lead,Source\n");
        for (int row = 0; row < 150; row++) {
            file.append("Promise ").append(row).append(",Harbour Trust,A plan\n");
        }
        UUID id = published(administrator, file + "The disk is full,Harbour Trust,A plan\n")
                .id();
        bench.sqlAsOwner().useHandle(handle -> handle.execute("""
                alter table undertaking add constraint disk check (title <> 'The disk is full')"""));

        assertThatThrownBy(() -> imports.apply(administrator, id)).hasMessageContaining("disk");

        assertThat(promises()).isEmpty();
        assertThat(organisations()).doesNotContain("Harbour Trust");
        ImportPreview after = imports.find(administrator, id).orThrow();
        assertThat(after.status()).isEqualTo(ImportStatus.PREVIEWED);
        assertThat(after.ready()).isEqualTo(151);
        bench.sqlAsOwner().useHandle(handle -> handle.execute("alter table undertaking drop constraint disk"));
        assertThat(imports.apply(administrator, id)).isEqualTo(Outcome.done(new ImportApplied(151, 0)));
    }

    @Test
    void an_import_is_undone_in_one_step_with_the_bodies_that_it_alone_named() {
        Actor administrator = wellshire.administrator();
        List<String> before = organisations();
        UUID id = published(administrator, fixture("published.csv")).id();
        imports.apply(administrator, id).orThrow();
        UUID promise = details(promises().getFirst()).id();

        ImportPreview undone = imports.undo(administrator, id).orThrow();

        assertThat(undone.status()).isEqualTo(ImportStatus.UNDONE);
        assertThat(undone.created()).isZero();
        assertThat(undone.ready()).isEqualTo(5);
        assertThat(promises()).isEmpty();
        assertThat(organisations()).isEqualTo(before);
        assertThat(bench.door(History.class).of(promise))
                .extracting(HistoryRead::action)
                .containsExactly("removed with its import", "recorded as published");
        assertThat(new HistoryVerifier(bench.sqlAsOwner()).verify().isWhole()).isTrue();

        // the file can be taken in again: as a new upload, or from where it lies
        UUID again = published(administrator, fixture("published.csv")).id();
        assertThat(imports.apply(administrator, again)).isEqualTo(Outcome.done(new ImportApplied(5, 0)));
        imports.undo(administrator, again).orThrow();
        assertThat(imports.apply(administrator, id)).isEqualTo(Outcome.done(new ImportApplied(5, 0)));
        assertThat(imports.undo(administrator, again).orThrow().created()).isZero();
        assertThat(promises()).hasSize(5);
    }

    @Test
    void many_partners_in_a_row_do_not_pass_for_somebodys_work() {
        Actor officer = wellshire.officer(BOARD);
        UUID id = publishedIn(PARTNERSHIP, officer, """
                        Promise,Lead,With whom,Source
                        Train people,Harbour Trust,Open Door; Vale Borough Council; Wellshire Voices; NHS Wellshire and Vale,A plan
                        Plant trees,Harbour Trust,,A plan
                        """).id();
        imports.apply(officer, id).orThrow();

        assertThat(imports.undo(officer, id).orThrow().status()).isEqualTo(ImportStatus.UNDONE);
    }

    @Test
    void a_body_whose_funding_is_recorded_stays_when_the_import_that_named_it_is_undone() {
        Actor administrator = wellshire.administrator();
        UUID id = published(administrator, "Promise,Lead,Source\nTrain people,Harbour Trust,A plan\n")
                .id();
        imports.apply(administrator, id).orThrow();
        bench.door(Funding.class)
                .record(administrator, new RecordFunding(COUNTY, slugOf("Harbour Trust"), TestClock.FIRST_DAY))
                .orThrow();

        assertThat(imports.undo(administrator, id).orThrow().status()).isEqualTo(ImportStatus.UNDONE);

        assertThat(promises()).isEmpty();
        assertThat(organisations()).contains("Harbour Trust");
    }

    private String slugOf(String name) {
        return bench.sql()
                .withHandle(handle -> handle.createQuery("select slug from organisation where name = :name")
                        .bind("name", name)
                        .mapTo(String.class)
                        .one());
    }

    @Test
    void a_body_that_something_else_names_too_stays_when_the_import_is_undone() {
        Actor administrator = wellshire.administrator();
        UUID first = published(administrator, "Promise,Lead,Source\nTrain people,Harbour Trust,A plan\n")
                .id();
        imports.apply(administrator, first).orThrow();
        UUID second = published(administrator, "Promise,Lead,Source\nPlant trees,Harbour Trust,A plan\n")
                .id();
        imports.apply(administrator, second).orThrow();

        imports.undo(administrator, first).orThrow();

        assertThat(organisations()).contains("Harbour Trust");
        assertThat(promises()).extracting(CommitmentSummary::title).containsExactly("Plant trees");
    }

    @Test
    void what_somebody_has_worked_on_since_is_not_removed_and_nothing_else_is() {
        Actor lead = wellshire.lead(OPEN_DOOR);
        UUID id = own(lead, "Promise\nOpen a garden\nTrain people\n").id();
        imports.apply(lead, id).orThrow();
        String agreed = commitments
                .list(lead, CommitmentFilter.ofOrganisation(OPEN_DOOR), 10, null)
                .orThrow()
                .items()
                .getFirst()
                .reference();
        commitments.agree(lead, agreed).orThrow();

        Outcome<ImportPreview> refused = imports.undo(lead, id);

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        outcome -> assertThat(outcome.refusal())
                                .isInstanceOfSatisfying(
                                        Refusal.RuleBroken.class,
                                        rule -> assertThat(rule.rule())
                                                .contains(agreed)
                                                .contains("Nothing was removed")));
        assertThat(commitments.count(lead, CommitmentFilter.ofOrganisation(OPEN_DOOR)))
                .isEqualTo(2);
        assertThat(imports.find(lead, id).orThrow().status()).isEqualTo(ImportStatus.APPLIED);
    }

    @Test
    void own_rows_enter_as_drafts_that_only_the_own_organisation_sees() {
        Actor lead = wellshire.lead(OPEN_DOOR);
        ImportPreview preview = own(lead, """
                Ref,Promise,Lead,Due
                1,Open a garden,Open Door,2027/28
                2,Train people,,ongoing
                3,Build houses,Vale Borough Council,
                4,Fly to the moon,Who is this,
                """);

        assertThat(preview.ready()).isEqualTo(2);
        assertThat(preview.held()).isEqualTo(2);
        assertThat(preview.problems()).extracting(ImportPreview.Problem::row).containsExactly(4, 5);
        assertThat(preview.problems().getFirst().problem()).contains("only its own lead can take it in");
        assertThat(imports.apply(lead, preview.id())).isEqualTo(Outcome.done(new ImportApplied(2, 0)));
        assertThat(commitments
                        .list(lead, CommitmentFilter.ofOrganisation(OPEN_DOOR), 10, null)
                        .orThrow()
                        .items())
                .hasSize(2)
                .allMatch(promise -> promise.state() == State.DRAFT
                        && promise.visibility() == Visibility.OWN
                        && !promise.asPublished());
        assertThat(commitments.count(wellshire.lead(VALE), CommitmentFilter.ofOrganisation(OPEN_DOOR)))
                .isZero();

        UUID again =
                own(lead, "Ref,Promise\n1,A garden for all\n,Train people\n").id();
        assertThat(imports.apply(lead, again)).isEqualTo(Outcome.done(new ImportApplied(0, 2)));
    }

    @Test
    void a_contributor_looks_and_the_lead_takes_in() {
        Actor contributor = wellshire.contributor(OPEN_DOOR);
        UUID id = own(contributor, "Promise\nOpen a garden\n").id();

        assertThat(imports.find(contributor, id)).isInstanceOf(Outcome.Done.class);
        assertRefused(imports.apply(contributor, id), Refusal.NotPermitted.class);
        assertThat(imports.apply(wellshire.lead(OPEN_DOOR), id)).isEqualTo(Outcome.done(new ImportApplied(1, 0)));
        assertRefused(imports.undo(contributor, id), Refusal.NotPermitted.class);
        UUID discarded = own(contributor, "Promise\nPlant trees\n").id();
        assertThat(imports.undo(contributor, discarded).orThrow().status()).isEqualTo(ImportStatus.UNDONE);
    }

    @Test
    void who_may_not_import_is_refused_and_who_may_not_know_finds_nothing() {
        UUID own = own(wellshire.lead(OPEN_DOOR), "Promise\nOpen a garden\n").id();
        UUID published = publishedIn(
                        PARTNERSHIP, wellshire.officer(BOARD), "Promise,Lead,Source\nTrain people,Open Door,A plan\n")
                .id();
        List<Actor> neither = List.of(
                Actor.anyone(),
                wellshire.stranger(),
                wellshire.member(),
                wellshire.boardMember(BOARD),
                wellshire.observer(),
                wellshire.lead(VALE),
                wellshire.lead(NORTHMOOR_COUNCIL),
                wellshire.officer(NORTHMOOR_BOARD));
        for (Actor actor : neither) {
            for (UUID id : List.of(own, published)) {
                assertRefused(imports.find(actor, id), Refusal.NotFound.class);
                assertRefused(imports.match(actor, id, Map.of()), Refusal.NotFound.class);
                assertRefused(imports.apply(actor, id), Refusal.NotFound.class);
                assertRefused(imports.undo(actor, id), Refusal.NotFound.class);
            }
            assertRefused(
                    imports.preview(actor, upload(PARTNERSHIP, ImportMode.PUBLISHED, null, "Promise\nx\n")),
                    Refusal.NotPermitted.class);
            assertRefused(
                    imports.preview(actor, upload(PARTNERSHIP, ImportMode.OWN, OPEN_DOOR, "Promise\nx\n")),
                    Refusal.NotPermitted.class);
            assertThat(imports.recent(actor)).isEmpty();
        }
        assertRefused(imports.find(wellshire.lead(OPEN_DOOR), published), Refusal.NotFound.class);
        assertRefused(imports.find(wellshire.administrator(), own), Refusal.NotFound.class);
        assertRefused(imports.find(wellshire.officer(BOARD), own), Refusal.NotFound.class);
        assertThat(imports.find(wellshire.administrator(), published)).isInstanceOf(Outcome.Done.class);
        assertThat(imports.find(wellshire.officer(VALE_BOARD), published)).isInstanceOf(Outcome.Done.class);
        assertRefused(imports.find(wellshire.administrator(), UUID.randomUUID()), Refusal.NotFound.class);
    }

    @Test
    void recent_imports_are_those_that_the_actor_may_see_latest_first() {
        Actor administrator = wellshire.administrator();
        UUID first = published(administrator, "Promise,Lead\nTrain people,Open Door\n")
                .id();
        bench.clock().set(bench.clock().today().plusDays(1));
        UUID second = published(administrator, "Promise,Lead\nPlant trees,Open Door\n")
                .id();
        UUID own = own(wellshire.lead(OPEN_DOOR), "Promise\nOpen a garden\n").id();

        assertThat(imports.recent(administrator)).extracting(ImportPreview::id).containsExactly(second, first);
        assertThat(imports.recent(wellshire.contributor(OPEN_DOOR)))
                .extracting(ImportPreview::id)
                .containsExactly(own);
    }

    @Test
    void headings_can_be_taken_as_other_fields() {
        Actor administrator = wellshire.administrator();
        ImportPreview preview = published(administrator, """
                What,Body,RAG,Lead
                Train people,Harbour Trust,Green,Jo
                """);
        assertThat(preview.ready()).isZero();
        assertThat(preview.problems())
                .extracting(ImportPreview.Problem::severity)
                .contains(Severity.ERROR);

        Map<String, @Nullable String> mapping = new HashMap<>();
        mapping.put("What", "title");
        mapping.put("Body", "organisation");
        mapping.put("RAG", null);
        mapping.put("Lead", "");
        ImportPreview matched =
                imports.match(administrator, preview.id(), mapping).orThrow();

        assertThat(matched.ready()).isEqualTo(1);
        assertThat(matched.mapping())
                .containsEntry("What", "title")
                .containsEntry("Body", "organisation")
                .containsEntry("RAG", null)
                .containsEntry("Lead", null);
        assertThat(matched.samples().getFirst().organisation()).isEqualTo("Harbour Trust");
        assertThat(matched.problems()).noneMatch(problem -> problem.severity() == Severity.ERROR);
        assertThat(imports.apply(administrator, preview.id())).isEqualTo(Outcome.done(new ImportApplied(1, 0)));
    }

    @Test
    void a_matching_that_makes_no_sense_is_refused_with_every_reason() {
        Actor administrator = wellshire.administrator();
        UUID id = published(administrator, "Promise,Lead,Notes\nTrain people,Open Door,x\n")
                .id();

        Outcome<ImportPreview> refused = imports.match(
                administrator, id, Map.of("Promise", "title", "Lead", "title", "Notes", "colour", "Other", "area"));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        outcome -> assertThat(outcome.refusal())
                                .isInstanceOfSatisfying(
                                        Refusal.Invalid.class,
                                        invalid -> assertThat(invalid.problems())
                                                .extracting(FieldProblem::field)
                                                .containsExactly("mapping[Lead]", "mapping[Notes]", "mapping[Other]")));
        assertThat(imports.find(administrator, id).orThrow().mapping()).containsEntry("Lead", "organisation");
    }

    @Test
    void a_partners_tracker_is_understood_as_it_is() {
        Actor administrator = wellshire.administrator();
        String text = new String(fixture("tracker.csv"), StandardCharsets.UTF_8).replace("\n", "\r\n");

        ImportPreview preview = published(administrator, text.getBytes(Charset.forName("windows-1252")));

        assertThat(preview.encoding()).isEqualTo("Windows-1252");
        assertThat(preview.mapping().values()).containsExactly("title", "organisation", "due", null, null, null);
        assertThat(preview.rows()).isEqualTo(7);
        assertThat(preview.ready()).isEqualTo(5);
        assertThat(preview.held()).isEqualTo(2);
        assertThat(preview.problems())
                .filteredOn(problem -> problem.problem().contains("left out"))
                .extracting(ImportPreview.Problem::row)
                .containsExactly(1, 2, 4, 4, 4, 5, 11, 14, 16);
        assertThat(preview.samples().getFirst().title()).isEqualTo("Small grants – £311k over 2 yrs");
        imports.apply(administrator, preview.id()).orThrow();
        assertThat(promises())
                .extracting(
                        promise -> promise.due() == null ? null : promise.due().text())
                .containsExactly("2 yrs", "01/2021", "Q3 23/24", "2028", null);
        assertThat(count("progress_update")).as("no rating is ever invented").isZero();
    }

    @Test
    void hostile_text_stays_text() {
        Actor administrator = wellshire.administrator();
        String file = "\uFEFFref,title,statement,lead_organisation,target\r\n"
                + "M1,=1+1,\"=HYPERLINK(\"\"http://example.invalid/\"\")\",Faraway Council,-1\r\n"
                + "M2,<script>alert(1)</script>,x,Faraway Council,NaN\r\n"
                + "M3,Robert'); DROP TABLE undertaking;--,x,Faraway Council,1e309\r\n"
                + "M4,Mental\0Health,\0\0\0,Faraway Council,10\0\r\n"
                + "M5,plan\u202Efdp.exe,\u2066abc\u2069,Faraway Council,99999999999999999999999999\r\n"
                + "M6,🟢 👩🏽‍⚕️ الصحة,x,B\u0430sildon,٣٤\r\n"
                + "M7,Long,\"" + "long ".repeat(30_000) + "\",Faraway Council,\r\n"
                + "M8,,,,\r\n"
                + "M9,too few\r\n"
                + "M10,too many,x,Faraway Council,1,2,3,4\r\n"
                + "M11,\"never closed,x,Faraway Council\r\n";

        ImportPreview preview = published(administrator, file);

        assertThat(preview.rows()).isEqualTo(11);
        assertThat(preview.held()).isEqualTo(4);
        assertThat(preview.problems())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .extracting(ImportPreview.Problem::row)
                .containsOnly(8, 9, 10, 12);
        assertThat(imports.apply(administrator, preview.id())).isEqualTo(Outcome.done(new ImportApplied(7, 0)));
        assertThat(promises())
                .extracting(CommitmentSummary::title)
                .containsExactly(
                        "=1+1",
                        "<script>alert(1)</script>",
                        "Robert'); DROP TABLE undertaking;--",
                        "MentalHealth",
                        "plan\u202Efdp.exe",
                        "🟢 👩🏽‍⚕️ الصحة",
                        "too many");
        assertThat(details(promises().get(2)).terms().measures().getFirst().targetWritten())
                .isEqualTo("1e309");
    }

    @Test
    void a_file_without_promises_is_refused_and_nothing_is_kept_of_it() {
        Actor administrator = wellshire.administrator();
        for (String text : List.of("", "\n\n", "Promise,Lead\n", "Promise,Lead\nHARBOUR,\n\n")) {
            Outcome<ImportPreview> refused =
                    imports.preview(administrator, upload(PUBLISHED, ImportMode.PUBLISHED, null, text));
            assertThat(refused)
                    .isInstanceOfSatisfying(
                            Outcome.Refused.class,
                            outcome -> assertThat(outcome.refusal())
                                    .isInstanceOfSatisfying(
                                            Refusal.Invalid.class,
                                            invalid -> assertThat(invalid.problems())
                                                    .extracting(FieldProblem::field)
                                                    .containsExactly("file")));
        }
        assertThat(imports.recent(administrator)).isEmpty();
    }

    @Test
    void a_file_of_more_than_fifty_megabytes_is_too_large() throws IOException {
        Path large = folder.resolve("large.csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(SheetFormat.LARGEST_FILE + 1);
        }

        assertRefused(
                imports.preview(
                        wellshire.administrator(),
                        new UploadSpreadsheet(
                                ImportKind.COMMITMENTS, PUBLISHED, ImportMode.PUBLISHED, null, "large.csv", large)),
                Refusal.TooLarge.class);
    }

    @Test
    void many_rows_are_read_and_written_in_batches() {
        Actor administrator = wellshire.administrator();
        UploadSpreadsheet upload = upload(PUBLISHED, ImportMode.PUBLISHED, null, rows(2_000));

        List<String> sent =
                bench.statements(() -> imports.preview(administrator, upload).orThrow());

        assertThat(sent.stream().filter(sql -> sql.contains("insert into import_row")))
                .hasSize(5);
        assertThat(sent).hasSizeLessThan(40);
    }

    @Test
    void what_holds_a_row_back_is_shown_however_much_else_there_is_to_know() {
        StringBuilder file = new StringBuilder("Promise,Lead,Source\n");
        for (int row = 0; row < 1_100; row++) {
            file.append("Promise ").append(row).append(",Harbour Trust,A plan\n");
        }

        ImportPreview preview = published(wellshire.administrator(), file + ",Harbour Trust,A plan\n");

        assertThat(preview.problems()).hasSize(1_000);
        assertThat(preview.problems().getLast())
                .matches(problem -> problem.row() == 1_102 && problem.severity() == Severity.ERROR);
    }

    @Test
    void a_file_of_too_many_rows_is_refused_and_nothing_is_kept_of_it() {
        Outcome<ImportPreview> refused = imports.preview(
                wellshire.lead(OPEN_DOOR),
                upload(PARTNERSHIP, ImportMode.OWN, null, "Promise\n" + "x\n".repeat(Intake.MOST_ROWS + 1)));

        assertRefused(refused, Refusal.TooLarge.class);
        assertThat(count("import")).isZero();
        assertThat(count("import_row")).isZero();
    }

    @Test
    void a_file_of_blank_lines_is_not_read_for_ever() {
        Outcome<ImportPreview> refused = imports.preview(
                wellshire.lead(OPEN_DOOR),
                upload(
                        PARTNERSHIP,
                        ImportMode.OWN,
                        null,
                        "Promise,Due\nHelp,\n" + ",\n".repeat(Intake.MOST_LINES + 50)));

        assertRefused(refused, Refusal.TooLarge.class);
        assertThat(count("import")).isZero();
    }

    @Test
    void who_acts_for_several_organisations_says_for_which() {
        Actor lead = wellshire.lead(OPEN_DOOR);
        bench.door(People.class)
                .giveRole(wellshire.administrator(), new GiveRole(lead.signedInPerson(), Role.LEAD, VALE, null, null))
                .orThrow();
        Actor both = bench.door(People.class).actor(lead.signedInPerson());

        assertRefused(
                imports.preview(both, upload(PARTNERSHIP, ImportMode.OWN, null, "Promise\nx\n")),
                Refusal.Invalid.class);
        ImportPreview preview = imports.preview(both, upload(PARTNERSHIP, ImportMode.OWN, VALE, "Promise\nx\n"))
                .orThrow();
        assertThat(preview.samples().getFirst().organisation()).isEqualTo("Vale Borough Council");
        assertRefused(
                imports.preview(both, upload("nowhere", ImportMode.OWN, VALE, "Promise\nx\n")), Refusal.Invalid.class);
    }

    private static String rows(int count) {
        StringBuilder rows = new StringBuilder("Promise,Lead,Source\n");
        for (int row = 0; row < count; row++) {
            rows.append("Promise ").append(row).append(",Faraway Council,A plan\n");
        }
        return rows.toString();
    }

    private ImportPreview published(Actor actor, String text) {
        return publishedIn(PUBLISHED, actor, text);
    }

    private ImportPreview publishedIn(String partnership, Actor actor, String text) {
        return imports.preview(actor, upload(partnership, ImportMode.PUBLISHED, null, text))
                .orThrow();
    }

    private ImportPreview published(Actor actor, byte[] bytes) {
        return imports.preview(actor, upload(PUBLISHED, ImportMode.PUBLISHED, null, bytes))
                .orThrow();
    }

    private ImportPreview own(Actor actor, String text) {
        return imports.preview(actor, upload(PARTNERSHIP, ImportMode.OWN, null, text))
                .orThrow();
    }

    private UploadSpreadsheet upload(String partnership, ImportMode mode, @Nullable String organisation, String text) {
        return upload(partnership, mode, organisation, text.getBytes(StandardCharsets.UTF_8));
    }

    private UploadSpreadsheet upload(String partnership, ImportMode mode, @Nullable String organisation, byte[] bytes) {
        try {
            Path file = Files.createTempFile(folder, "upload", ".csv");
            Files.write(file, bytes);
            return new UploadSpreadsheet(ImportKind.COMMITMENTS, partnership, mode, organisation, "plans.csv", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] fixture(String name) {
        try (InputStream bytes = requireNonNull(ImportsTest.class.getResourceAsStream(name))) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<CommitmentSummary> promises() {
        return commitments
                .list(Actor.anyone(), CommitmentFilter.ofPartnership(PUBLISHED), 200, null)
                .orThrow()
                .items();
    }

    private CommitmentDetails details(CommitmentSummary promise) {
        return commitments.find(Actor.anyone(), promise.reference()).orThrow();
    }

    private static List<String> organisations() {
        return bench.door(Organisations.class).all(null).stream()
                .map(organisation -> organisation.name())
                .toList();
    }

    private static int count(String table) {
        return bench.sql()
                .withHandle(handle -> handle.createQuery("select count(*) from " + table)
                        .mapTo(Integer.class)
                        .one());
    }

    private static void assertRefused(Outcome<?> outcome, Class<? extends Refusal> kind) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(kind));
    }
}
