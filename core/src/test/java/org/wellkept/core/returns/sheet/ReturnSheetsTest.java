package org.wellkept.core.returns.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Promises.aCommitment;
import static org.wellkept.core.test.Promises.aThinCommitment;
import static org.wellkept.core.test.Refusals.refusal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.history.History;
import org.wellkept.core.returns.AnswerField;
import org.wellkept.core.returns.AnswerField.FigureOf;
import org.wellkept.core.returns.AnswerField.Told;
import org.wellkept.core.returns.ReturnRow;
import org.wellkept.core.returns.Returns;
import org.wellkept.core.returns.SaveAnswer;
import org.wellkept.core.returns.SendReturn;
import org.wellkept.core.round.OpenRound;
import org.wellkept.core.round.ReopenRound;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.round.Rounds;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;
import org.wellkept.core.undertaking.PauseUndertaking;
import org.wellkept.core.update.CameBy;
import org.wellkept.core.update.Rating;

@Tag("database")
class ReturnSheetsTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final ReturnSheets sheets = bench.door(ReturnSheets.class);
    private final Returns returns = bench.door(Returns.class);

    @TempDir
    private Path folder;

    private Wellshire wellshire;
    private Actor lead;
    private Actor officer;
    private String training;
    private String loneliness;
    private RoundSummary round;

    @BeforeEach
    void the_council_is_asked() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        lead = wellshire.lead(Wellshire.COUNTY);
        officer = wellshire.officer(Wellshire.BOARD);
        training = reference(wellshire.published(Wellshire.COUNTY, aCommitment().build()));
        loneliness = reference(wellshire.agreed(
                Wellshire.COUNTY,
                aThinCommitment().boards(List.of(Wellshire.BOARD)).build()));
        wellshire.agreed(
                Wellshire.OPEN_DOOR,
                aThinCommitment().boards(List.of(Wellshire.BOARD)).build());
        round = open(Wellshire.BOARD);
    }

    @Test
    void a_copy_that_comes_back_as_it_went_out_changes_nothing() throws IOException {
        for (SheetKind kind : SheetKind.values()) {
            SheetPreview preview = preview(lead, made(lead, kind)).orThrow();

            assertThat(preview.changes()).isEmpty();
            assertThat(preview.problems()).isEmpty();
            assertThat(preview.promises()).isEqualTo(2);
            assertThat(preview.made()).isNotNull();
        }
    }

    @Test
    void nothing_is_written_before_it_is_taken_in_and_then_as_if_it_had_been_typed() throws IOException {
        Path file = changed(made(lead, SheetKind.XLSX), sheet -> {
            write(sheet, training, "Your rating", "Green");
            write(sheet, training, "What was done", "Trained 84 people.");
            at(sheet, training, "Figure now").setCellValue(84);
        });

        SheetPreview preview = preview(lead, file).orThrow();

        assertThat(preview.changes())
                .extracting(SheetPreview.Change::field)
                .containsExactly(people(), Told.RATING, Told.DONE);
        assertThat(preview.ready()).isEqualTo(3);
        assertThat(row(training).answer().rating()).isNull();

        SheetTakenIn taken = takeIn(lead, preview).orThrow();

        assertThat(taken).isEqualTo(new SheetTakenIn(3, 1, 0));
        assertThat(row(training).answer().rating()).isEqualTo(Rating.GREEN);
        assertThat(row(training).answer().done()).isEqualTo("Trained 84 people.");
        assertThat(row(training).answer().cameBy()).isEqualTo(CameBy.SPREADSHEET);
        assertThat(row(training).measures().getFirst().now()).isEqualByComparingTo("84");
        assertThat(found(lead, preview).changes())
                .extracting(SheetPreview.Change::state)
                .containsOnly(SheetPreview.State.TAKEN);
        assertThat(bench.door(History.class).of(round.id()).getFirst().action()).isEqualTo("spreadsheet taken in");
        assertThat(takeIn(lead, preview).orThrow())
                .as("doing it again does nothing")
                .isEqualTo(new SheetTakenIn(0, 0, 0));
    }

    @Test
    void what_somebody_typed_meanwhile_stays_until_somebody_chooses() throws IOException {
        Path copy = made(lead, SheetKind.XLSX);
        type(training, Told.DONE, null, "Typed on the screen.");
        Path file = changed(copy, sheet -> write(sheet, training, "What was done", "Written in the spreadsheet."));

        SheetPreview preview = preview(lead, file).orThrow();

        assertThat(preview.changes()).singleElement().satisfies(change -> {
            assertThat(change.state()).isEqualTo(SheetPreview.State.CLASH);
            assertThat(change.inReturn()).isEqualTo("Typed on the screen.");
            assertThat(change.inSheet()).isEqualTo("Written in the spreadsheet.");
        });
        assertThat(takeIn(lead, preview).orThrow()).isEqualTo(new SheetTakenIn(0, 0, 1));
        assertThat(row(training).answer().done()).isEqualTo("Typed on the screen.");

        TakeInSheet.Instead stale = new TakeInSheet.Instead(training, Told.DONE, "An older text.");
        assertThat(takeIn(lead, preview, stale).orThrow())
                .as("whoever chose had not read what stands there now")
                .isEqualTo(new SheetTakenIn(0, 0, 1));

        TakeInSheet.Instead chosen = new TakeInSheet.Instead(training, Told.DONE, "Typed on the screen.");
        assertThat(takeIn(lead, preview, chosen).orThrow()).isEqualTo(new SheetTakenIn(1, 1, 0));
        assertThat(row(training).answer().done()).isEqualTo("Written in the spreadsheet.");
    }

    @Test
    void what_was_typed_while_the_copy_was_away_is_not_undone_by_it() throws IOException {
        Path copy = made(lead, SheetKind.ODS);
        type(training, Told.DONE, null, "Typed on the screen.");

        SheetPreview preview = preview(lead, copy).orThrow();

        assertThat(preview.changes()).isEmpty();
    }

    @Test
    void what_both_say_is_no_change() throws IOException {
        Path copy = made(lead, SheetKind.XLSX);
        type(training, Told.RATING, null, "green");
        Path file = changed(copy, sheet -> write(sheet, training, "Your rating", "Green"));

        assertThat(preview(lead, file).orThrow().changes()).isEmpty();
    }

    @Test
    void an_officer_runs_it_all_for_a_partner_and_it_is_marked() throws IOException {
        Path file = changed(made(officer, SheetKind.XLSX), sheet -> {
            write(sheet, training, "Your rating", "Amber");
            write(sheet, training, "What stands in the way", "The trainer left.");
        });

        SheetPreview preview = preview(officer, file).orThrow();
        assertThat(preview.own()).isFalse();
        takeIn(officer, preview).orThrow();
        returns.send(officer, new SendReturn(Wellshire.COUNTY, null, false)).orThrow();

        assertThat(bench.door(History.class).of(round.id()))
                .extracting(entry -> entry.action())
                .startsWith("return sent on its behalf", "spreadsheet taken in on its behalf");
        assertThat(texts("select came_by from progress_update")).containsExactly("spreadsheet");
    }

    @Test
    void the_spreadsheet_of_another_organisation_is_refused() throws IOException {
        Path theirs =
                file(sheets.make(officer, Wellshire.OPEN_DOOR, SheetKind.XLSX).orThrow());

        assertThat(refusal(preview(officer, theirs)))
                .isEqualTo(Refusal.Invalid.of(
                        "file",
                        "This is the spreadsheet of another organisation, and not of Wellshire County Council",
                        "Upload it at the return of the organisation that its first line names"));
    }

    @Test
    void the_spreadsheet_of_a_round_that_is_over_is_refused() throws IOException {
        Path old = made(lead, SheetKind.XLSX);
        bench.door(Rounds.class).close(officer, round.id()).orThrow();
        bench.clock().set(bench.clock().today().plusDays(92));
        open(Wellshire.BOARD);

        assertThat(refusal(preview(lead, old))).isInstanceOf(Refusal.Invalid.class);
        made(lead, SheetKind.XLSX);
        assertThat(texts("select cast(id as text) from return_sheet"))
                .as("what closed is forgotten")
                .hasSize(1);
    }

    @Test
    void what_went_out_and_came_back_is_forgotten_with_its_round() throws IOException {
        Path unknown = changed(
                made(lead, SheetKind.XLSX),
                sheet -> sheet.forEach(row -> row.forEach(cell -> {
                    if (OutgoingReturn.key(cell.toString()).isPresent()) {
                        cell.setBlank();
                    }
                })));
        preview(lead, unknown).orThrow();
        Path old =
                changed(made(lead, SheetKind.XLSX), sheet -> write(sheet, training, "What was done", "Two courses."));
        preview(lead, old).orThrow();
        assertThat(count("return_upload")).isEqualTo(2);

        bench.door(Rounds.class).close(officer, round.id()).orThrow();

        for (String table : List.of(
                "return_upload",
                "return_upload_change",
                "return_upload_problem",
                "return_sheet_row",
                "return_sheet_cell")) {
            assertThat(count(table)).as(table).isZero();
        }
        bench.clock().set(bench.clock().today().plusDays(92));
        open(Wellshire.BOARD);
        assertThat(refusal(preview(lead, old)))
                .as("an old file is known again")
                .isEqualTo(Refusal.Invalid.of(
                        "file",
                        "This spreadsheet belongs to another round, which is over",
                        "Make a new one for the round that is open, and copy into it what still holds"));
    }

    @Test
    void a_copy_that_went_out_before_its_round_was_reopened_is_read_like_any_other() throws IOException {
        Path old =
                changed(made(lead, SheetKind.XLSX), sheet -> write(sheet, training, "What was done", "Two courses."));
        Rounds rounds = bench.door(Rounds.class);
        rounds.close(officer, round.id()).orThrow();
        rounds.reopen(officer, new ReopenRound(round.id(), "The council was flooded."))
                .orThrow();

        assertThat(preview(lead, old).orThrow().changes())
                .extracting(SheetPreview.Change::inSheet)
                .containsExactly("Two courses.");
    }

    @Test
    void what_another_open_round_asks_is_kept() throws IOException {
        wellshire.agreed(
                Wellshire.COUNTY,
                aThinCommitment().boards(List.of(Wellshire.VALE_BOARD)).build());
        open(Wellshire.VALE_BOARD);
        preview(lead, made(lead, SheetKind.XLSX)).orThrow();

        bench.door(Rounds.class).close(officer, round.id()).orThrow();

        assertThat(count("return_upload")).isEqualTo(1);
        assertThat(count("return_sheet_row")).isPositive();
    }

    private int count(String table) {
        return texts("select '' from " + table).size();
    }

    @Test
    void a_promise_that_nobody_asks_about_any_more_waits() throws IOException {
        Path file =
                changed(made(lead, SheetKind.XLSX), sheet -> write(sheet, loneliness, "What was done", "Nothing yet."));
        SheetPreview preview = preview(lead, file).orThrow();
        returns.pause(
                        lead,
                        new PauseUndertaking(
                                loneliness,
                                bench.clock().today().plusDays(30),
                                "Waiting for a room.",
                                "The board's officer"))
                .orThrow();

        assertThat(found(lead, preview).changes())
                .extracting(SheetPreview.Change::state)
                .containsExactly(SheetPreview.State.NOT_ASKED);
        assertThat(takeIn(lead, preview).orThrow()).isEqualTo(new SheetTakenIn(0, 0, 1));
    }

    @Test
    void only_who_may_answer_the_return_makes_reads_or_takes_in_its_spreadsheets() throws IOException {
        Path copy = made(lead, SheetKind.XLSX);
        SheetPreview preview = preview(lead, copy).orThrow();

        for (Actor actor : List.of(
                Actor.anyone(),
                wellshire.lead(Wellshire.ICB),
                wellshire.boardMember(Wellshire.BOARD),
                wellshire.officer(Wellshire.VALE_BOARD),
                wellshire.observer(),
                wellshire.administrator())) {
            assertThat(refusal(sheets.make(actor, Wellshire.COUNTY, SheetKind.XLSX)))
                    .isInstanceOf(Refusal.NotPermitted.class);
            assertThat(refusal(preview(actor, copy))).isInstanceOf(Refusal.NotPermitted.class);
            assertThat(refusal(takeIn(actor, preview))).isInstanceOf(Refusal.NotPermitted.class);
        }
        assertThat(refusal(sheets.find(officer, Wellshire.COUNTY, preview.id())))
                .as("it may hold what other boards ask")
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(sheets.find(lead, Wellshire.COUNTY, UUID.randomUUID())))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void a_file_that_is_refused_leaves_nothing_behind() throws IOException {
        Path csv = Files.writeString(folder.resolve("answers.csv"), "Reference,Promise\n");

        assertThat(refusal(preview(lead, csv))).isInstanceOf(Refusal.Invalid.class);
        assertThat(texts("select file_name from return_upload")).isEmpty();
    }

    @Test
    void there_is_no_spreadsheet_where_nobody_asks() {
        assertThat(refusal(sheets.make(wellshire.lead(Wellshire.ICB), Wellshire.ICB, SheetKind.ODS)))
                .isInstanceOf(Refusal.RuleBroken.class);
    }

    private static List<String> texts(String sql) {
        return bench.sql()
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    private RoundSummary open(String board) {
        LocalDate today = bench.clock().today();
        return bench.door(Rounds.class)
                .open(
                        wellshire.officer(board),
                        new OpenRound(
                                board,
                                "Quarter of " + today,
                                today.minusDays(90),
                                today.minusDays(1),
                                today,
                                today.plusDays(28),
                                List.of()))
                .orThrow();
    }

    private Path made(Actor actor, SheetKind kind) throws IOException {
        return file(sheets.make(actor, Wellshire.COUNTY, kind).orThrow());
    }

    private Path file(SheetFile made) throws IOException {
        return Files.write(folder.resolve(made.name()), made.content());
    }

    private Outcome<SheetPreview> preview(Actor actor, Path file) {
        return sheets.preview(actor, new UploadReturn(Wellshire.COUNTY, "answers.xlsx", file));
    }

    private Outcome<SheetTakenIn> takeIn(Actor actor, SheetPreview preview, TakeInSheet.Instead... insteadOf) {
        return sheets.takeIn(actor, new TakeInSheet(Wellshire.COUNTY, preview.id(), List.of(insteadOf)));
    }

    private SheetPreview found(Actor actor, SheetPreview preview) {
        return sheets.find(actor, Wellshire.COUNTY, preview.id()).orThrow();
    }

    private void type(String reference, AnswerField field, @Nullable String was, String now) {
        returns.save(lead, new SaveAnswer(reference, field, was, now, CameBy.SCREEN))
                .orThrow();
    }

    private ReturnRow row(String reference) {
        return returns.find(lead, Wellshire.COUNTY).orThrow().rows().stream()
                .filter(row -> row.reference().equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private FigureOf people() {
        return new FigureOf(row(training).measures().getFirst().measure());
    }

    @FunctionalInterface
    private interface Edit {
        void edit(XSSFSheet sheet);
    }

    /** What a person does in a spreadsheet program. */
    private Path changed(Path copy, Edit edit) throws IOException {
        Path file = folder.resolve("changed.xlsx");
        try (InputStream in = Files.newInputStream(copy);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(file)) {
            edit.edit(workbook.getSheet("Return"));
            workbook.write(out);
        }
        return file;
    }

    private static void write(XSSFSheet sheet, String reference, String heading, String text) {
        at(sheet, reference, heading).setCellValue(text);
    }

    private static Cell at(XSSFSheet sheet, String reference, String heading) {
        for (Cell named : sheet.getRow(3)) {
            if (named.getStringCellValue().equals(heading)) {
                for (Row row : sheet) {
                    if (row.getRowNum() > 3
                            && row.getCell(0).getStringCellValue().equals(reference)) {
                        return row.getCell(named.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                    }
                }
            }
        }
        throw new AssertionError("There is no " + heading + " of " + reference);
    }

    private static String reference(CommitmentDetails details) {
        return details.summary().reference();
    }
}
