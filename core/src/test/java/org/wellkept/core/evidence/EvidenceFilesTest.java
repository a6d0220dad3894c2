package org.wellkept.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellkept.core.test.Promises.aCommitment;
import static org.wellkept.core.test.Promises.aThinCommitment;
import static org.wellkept.core.test.Promises.anUpdate;
import static org.wellkept.core.test.Promises.anUpdateWith;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.check.RecordCheck;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.reference.WorkingDays;
import org.wellkept.core.reply.Telling;
import org.wellkept.core.returns.AnswerField.Told;
import org.wellkept.core.returns.Returns;
import org.wellkept.core.returns.SaveAnswer;
import org.wellkept.core.returns.SendReturn;
import org.wellkept.core.round.OpenRound;
import org.wellkept.core.round.Rounds;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.SampleFiles;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.TestScanner;
import org.wellkept.core.test.Wellshire;
import org.wellkept.core.undertaking.CloseUndertaking;
import org.wellkept.core.undertaking.ClosedAs;
import org.wellkept.core.update.CameBy;
import org.wellkept.core.update.Rating;
import org.wellkept.core.update.UpdateRead;

class EvidenceFilesTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    @TempDir
    Path folder;

    private final EvidenceFiles files = bench.door(EvidenceFiles.class);
    private final Commitments commitments = bench.door(Commitments.class);
    private Wellshire wellshire;
    private Actor lead;
    private String reference;
    private EvidencePlace waiting;

    @BeforeEach
    void makeAPromise() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        lead = wellshire.lead(Wellshire.COUNTY);
        reference = wellshire
                .published(Wellshire.COUNTY, aCommitment().build())
                .summary()
                .reference();
        waiting = EvidencePlace.forNextUpdate(reference);
    }

    @Test
    void a_file_waits_until_an_update_is_posted_with_it() {
        EvidenceRead.File added = put(lead, waiting, "Report.pdf", SampleFiles.pdf());
        assertThat(files.at(lead, waiting).orThrow()).containsExactly(added);

        UpdateRead update = posted(lead, added.id());

        assertThat(update.evidence()).containsExactly(added);
        assertThat(files.at(lead, waiting).orThrow()).isEmpty();
        assertThat(bytes(lead, added.id())).isEqualTo(SampleFiles.pdf());
    }

    @Test
    void files_and_links_stand_in_the_order_in_which_they_are_given() {
        UUID one = put(lead, waiting, "One.txt", text("one")).id();
        UUID two = put(lead, waiting, "Two.txt", text("two")).id();

        UpdateRead update = commitments
                .postUpdate(
                        lead,
                        anUpdateWith(
                                reference,
                                List.of(
                                        new EvidenceGiven.WaitingFile(two),
                                        new EvidenceGiven.Link("Three", "https://wellshire.example/3"),
                                        new EvidenceGiven.WaitingFile(one))))
                .orThrow()
                .updates()
                .getFirst();

        assertThat(update.evidence()).extracting(EvidenceRead::title).containsExactly("Two.txt", "Three", "One.txt");
    }

    @Test
    void a_file_is_as_visible_as_its_update_and_never_more() {
        UUID file = put(lead, waiting, "Report.pdf", SampleFiles.pdf()).id();
        Actor partner = wellshire.contributor(Wellshire.VALE);
        Actor neighbour = wellshire.lead(Wellshire.NORTHMOOR_COUNCIL);

        assertThat(mayOpen(file, lead, wellshire.contributor(Wellshire.COUNTY), wellshire.officer(Wellshire.BOARD)))
                .containsOnly(true);
        assertThat(mayOpen(file, partner, neighbour, Actor.anyone())).containsOnly(false);

        UUID update = posted(lead, file).id();
        assertThat(mayOpen(file, lead, partner)).containsOnly(true);
        assertThat(mayOpen(file, neighbour, Actor.anyone())).containsOnly(false);
        assertThat(files.open(lead, file).orThrow().isOpenToAnyone()).isFalse();

        commitments.publishUpdate(lead, reference, update).orThrow();
        assertThat(mayOpen(file, lead, partner, neighbour, Actor.anyone())).containsOnly(true);
        assertThat(files.open(lead, file).orThrow().isOpenToAnyone()).isTrue();
    }

    @Test
    void a_public_update_of_a_promise_that_is_not_public_shows_nothing_to_anyone() {
        CommitmentDetails shared =
                wellshire.agreed(Wellshire.OPEN_DOOR, aCommitment().build());
        Actor openDoor = wellshire.lead(Wellshire.OPEN_DOOR);
        EvidencePlace place = EvidencePlace.forNextUpdate(shared.summary().reference());
        UUID file = put(openDoor, place, "Report.pdf", SampleFiles.pdf()).id();
        commitments
                .postUpdate(openDoor, anUpdateWith(place.reference(), List.of(new EvidenceGiven.WaitingFile(file))))
                .orThrow();
        bench.sqlAsOwner()
                .useHandle(handle ->
                        handle.execute("update progress_update set visibility = 'public', published_on = posted_on"));

        assertThat(mayOpen(file, Actor.anyone())).containsOnly(false);
        assertThat(mayOpen(file, openDoor)).containsOnly(true);
    }

    @Test
    void a_file_of_a_check_waits_for_its_checker_alone() {
        Actor healthwatch = wellshire.observer();
        EvidencePlace place = EvidencePlace.forCheck(reference);
        UUID file = put(healthwatch, place, "Visit.pdf", SampleFiles.pdf()).id();

        assertThat(mayOpen(file, healthwatch)).containsOnly(true);
        assertThat(mayOpen(file, lead, wellshire.observer(), wellshire.officer(Wellshire.BOARD), Actor.anyone()))
                .containsOnly(false);
        assertThat(files.at(wellshire.observer(), place).orThrow()).isEmpty();
    }

    @Test
    void what_an_unfavourable_check_came_with_is_public_with_it_and_not_before() {
        UUID file = checkedWith(CheckAnswer.LIMITED);
        Actor[] outside = {Actor.anyone(), wellshire.lead(Wellshire.NORTHMOOR_COUNCIL)};
        bench.door(Telling.class).tell();
        LocalDate publicOn = WorkingDays.after(TestClock.FIRST_DAY, 5);
        for (LocalDate day : List.of(TestClock.FIRST_DAY, publicOn.minusDays(1))) {
            bench.clock().set(day);
            assertThat(mayOpen(file, outside)).as("outside on %s", day).containsOnly(false);
            assertThat(mayOpen(file, lead, wellshire.member(), wellshire.contributor(Wellshire.VALE)))
                    .as("in the partnership on %s", day)
                    .containsOnly(true);
            assertThat(files.open(lead, file).orThrow().isOpenToAnyone()).isFalse();
        }

        bench.clock().set(publicOn);

        assertThat(mayOpen(file, outside)).containsOnly(true);
        assertThat(files.open(lead, file).orThrow().isOpenToAnyone()).isTrue();
    }

    @Test
    void what_a_check_came_with_that_nobody_was_told_of_is_not_public_however_long_it_waits() {
        UUID file = checkedWith(CheckAnswer.NO_EVIDENCE);

        bench.clock().set(TestClock.FIRST_DAY.plusDays(60));

        assertThat(mayOpen(file, Actor.anyone())).containsOnly(false);
    }

    @Test
    void what_a_favourable_check_came_with_is_public_at_once() {
        UUID file = checkedWith(CheckAnswer.SUBSTANTIAL);

        assertThat(mayOpen(file, Actor.anyone())).containsOnly(true);
        assertThat(files.open(lead, file).orThrow().isOpenToAnyone()).isTrue();
    }

    private UUID checkedWith(CheckAnswer answer) {
        Actor healthwatch = wellshire.observer();
        UUID file = put(healthwatch, EvidencePlace.forCheck(reference), "Visit.pdf", SampleFiles.pdf())
                .id();
        commitments
                .recordCheck(
                        healthwatch,
                        new RecordCheck(
                                reference,
                                answer,
                                TestClock.FIRST_DAY,
                                null,
                                null,
                                false,
                                null,
                                null,
                                List.of(new EvidenceGiven.WaitingFile(file))))
                .orThrow();
        return file;
    }

    @Test
    void the_same_bytes_are_kept_once_for_a_record() {
        EvidenceRead.File first = put(lead, waiting, "Report.pdf", SampleFiles.pdf());
        EvidenceRead.File again = put(lead, waiting, "Report (1).pdf", SampleFiles.pdf());
        assertThat(again).isEqualTo(first);

        posted(lead, first.id());
        EvidenceRead.File later = put(lead, waiting, "Report.pdf", SampleFiles.pdf());

        assertThat(later.id()).isNotEqualTo(first.id());
        assertThat(count("evidence_content")).isEqualTo(1);
        assertThat(bytes(lead, later.id())).isEqualTo(SampleFiles.pdf());
    }

    @Test
    void what_is_taken_away_leaves_nothing_unless_it_is_used_elsewhere() {
        EvidenceRead.File first = put(lead, waiting, "Report.pdf", SampleFiles.pdf());
        posted(lead, first.id());
        EvidenceRead.File second = put(lead, waiting, "Report.pdf", SampleFiles.pdf());

        files.remove(lead, second.id(), null).orThrow();
        assertThat(bytes(lead, first.id())).isEqualTo(SampleFiles.pdf());

        files.remove(wellshire.contributor(Wellshire.COUNTY), first.id(), null).orThrow();
        assertThat(count("evidence")).isZero();
        assertThat(count("evidence_content")).isZero();
        assertThat(count("evidence_chunk")).isZero();
        assertThat(history()).contains("evidence removed");
    }

    @Test
    void what_a_colleague_has_posted_meanwhile_is_not_taken_away_from_where_it_waited() {
        UUID file = put(lead, waiting, "Report.pdf", SampleFiles.pdf()).id();
        UUID update = posted(wellshire.contributor(Wellshire.COUNTY), file).id();

        assertThat(refusal(files.remove(lead, file, waiting))).isInstanceOf(Refusal.NotFound.class);

        EvidencePlace now = EvidencePlace.ofUpdate(reference, update);
        assertThat(files.at(lead, now).orThrow()).extracting(EvidenceRead::id).containsExactly(file);
        files.remove(lead, file, now).orThrow();
        assertThat(files.at(lead, now).orThrow()).isEmpty();
    }

    @Test
    void what_was_public_stays() {
        UUID file = put(lead, waiting, "Report.pdf", SampleFiles.pdf()).id();
        commitments.publishUpdate(lead, reference, posted(lead, file).id()).orThrow();

        assertThat(refusal(files.remove(lead, file, null))).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(refusal(files.remove(wellshire.administrator(), file, null)))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(mayOpen(file, Actor.anyone())).containsOnly(true);
    }

    @Test
    void only_who_may_post_takes_a_file_away() {
        UUID file = put(lead, waiting, "Report.pdf", SampleFiles.pdf()).id();
        assertThat(refusal(files.remove(wellshire.lead(Wellshire.VALE), file, null)))
                .isInstanceOf(Refusal.NotFound.class);

        posted(lead, file);

        assertThat(refusal(files.remove(wellshire.lead(Wellshire.VALE), file, null)))
                .isInstanceOf(Refusal.NotPermitted.class);
    }

    @Test
    void a_file_is_put_with_a_posted_update_until_it_is_public() {
        UUID update = posted(lead).id();
        EvidencePlace place = EvidencePlace.ofUpdate(reference, update);
        long before = version();

        put(lead, place, "Report.pdf", SampleFiles.pdf());

        assertThat(commitments
                        .find(lead, reference)
                        .orThrow()
                        .updates()
                        .getFirst()
                        .evidence())
                .hasSize(1);
        assertThat(version()).isGreaterThan(before);
        assertThat(history()).contains("evidence added");
        commitments.publishUpdate(lead, reference, update).orThrow();
        assertThat(refusal(files.add(lead, place, examined("Late.txt", text("late")))))
                .isInstanceOf(Refusal.RuleBroken.class);
        assertThat(refusal(files.add(
                        lead, EvidencePlace.ofUpdate(reference, UUID.randomUUID()), examined("x.txt", text("x")))))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void a_promise_that_is_said_to_be_complete_shows_it_with_a_file_and_no_more_without() {
        String bare = wellshire
                .published(Wellshire.COUNTY, aThinCommitment().build())
                .summary()
                .reference();
        UUID update = commitments
                .postUpdate(lead, anUpdate(bare, Rating.COMPLETE))
                .orThrow()
                .updates()
                .getFirst()
                .id();
        assertThat(shown(bare)).isEqualTo(ShownAnswer.CANNOT_TELL);

        UUID file = put(lead, EvidencePlace.ofUpdate(bare, update), "Report.pdf", SampleFiles.pdf())
                .id();
        commitments
                .close(lead, new CloseUndertaking(bare, ClosedAs.COMPLETED, "It is done."))
                .orThrow();
        assertThat(shown(bare)).isEqualTo(ShownAnswer.MET);

        files.remove(lead, file, null).orThrow();
        assertThat(shown(bare)).isEqualTo(ShownAnswer.CANNOT_TELL);
    }

    private ShownAnswer shown(String of) {
        return Objects.requireNonNull(
                        commitments.find(lead, of).orThrow().summary().answers())
                .shown()
                .answer();
    }

    @Test
    void a_return_takes_along_the_files_that_its_sender_has_seen_and_no_others() {
        Returns returns = openReturn();
        Actor contributor = wellshire.contributor(Wellshire.COUNTY);
        put(contributor, waiting, "Report.pdf", SampleFiles.pdf());
        List<EvidenceRead> seen =
                returns.find(lead, Wellshire.COUNTY).orThrow().rows().getFirst().evidence();
        EvidenceRead.File unseen = put(contributor, waiting, "Names.csv", text("name,address"));

        returns.send(lead, sendWith(seen.getFirst().id())).orThrow();

        assertThat(seen).extracting(EvidenceRead::title).containsExactly("Report.pdf");
        UpdateRead sent =
                commitments.find(Actor.anyone(), reference).orThrow().updates().getFirst();
        assertThat(sent.evidence()).extracting(EvidenceRead::title).containsExactly("Report.pdf");
        assertThat(files.at(lead, waiting).orThrow()).containsExactly(unseen);
        assertThat(mayOpen(unseen.id(), Actor.anyone())).containsOnly(false);
    }

    @Test
    void an_officer_too_sends_only_the_files_that_the_officer_has_seen() {
        Returns returns = openReturn();
        EvidenceRead.File unseen =
                put(wellshire.contributor(Wellshire.COUNTY), waiting, "Report.pdf", SampleFiles.pdf());
        Actor officer = wellshire.officer(Wellshire.BOARD);

        returns.send(officer, new SendReturn(Wellshire.COUNTY, null, false)).orThrow();

        assertThat(commitments
                        .find(lead, reference)
                        .orThrow()
                        .updates()
                        .getFirst()
                        .evidence())
                .isEmpty();
        assertThat(files.at(lead, waiting).orThrow()).containsExactly(unseen);
    }

    @Test
    void a_return_is_not_sent_with_a_file_that_has_gone_meanwhile() {
        Returns returns = openReturn();
        UUID gone = put(lead, waiting, "Report.pdf", SampleFiles.pdf()).id();
        UUID there = put(lead, waiting, "Notes.txt", text("notes")).id();
        files.remove(lead, gone, null).orThrow();

        assertThat(fieldsToMend(returns.send(lead, sendWith(there, gone)))).containsExactly("evidence[1]");

        assertThat(commitments.find(lead, reference).orThrow().updates()).isEmpty();
        assertThat(files.at(lead, waiting).orThrow()).hasSize(1);
    }

    private static SendReturn sendWith(UUID... evidence) {
        return new SendReturn(Wellshire.COUNTY, null, true, List.of(evidence));
    }

    /** A board asks, and the promise has its rating. */
    private Returns openReturn() {
        bench.door(Rounds.class)
                .open(
                        wellshire.officer(Wellshire.BOARD),
                        new OpenRound(
                                Wellshire.BOARD,
                                "Quarter 2",
                                TestClock.FIRST_DAY.minusMonths(3),
                                TestClock.FIRST_DAY.minusDays(1),
                                TestClock.FIRST_DAY,
                                TestClock.FIRST_DAY.plusDays(28),
                                List.of()))
                .orThrow();
        Returns returns = bench.door(Returns.class);
        returns.save(lead, new SaveAnswer(reference, Told.RATING, null, "green", CameBy.SCREEN))
                .orThrow();
        return returns;
    }

    @Test
    void an_update_that_names_a_file_which_is_not_there_is_not_posted() {
        UUID file = put(lead, waiting, "Report.pdf", SampleFiles.pdf()).id();
        EvidenceGiven there = new EvidenceGiven.WaitingFile(file);

        assertThat(fieldsToMend(commitments.postUpdate(
                        lead,
                        anUpdateWith(
                                reference, List.of(there, there, new EvidenceGiven.WaitingFile(UUID.randomUUID()))))))
                .containsExactly("evidence[1].file", "evidence[2].file");
        assertThat(commitments.find(lead, reference).orThrow().updates()).isEmpty();
        assertThat(files.at(lead, waiting).orThrow()).hasSize(1);
    }

    @Test
    void nobody_posts_with_a_file_of_another_record_or_of_a_check() {
        String other = wellshire
                .agreed(Wellshire.COUNTY, aCommitment().build())
                .summary()
                .reference();
        UUID elsewhere = put(lead, EvidencePlace.forNextUpdate(other), "Report.pdf", SampleFiles.pdf())
                .id();
        Actor officer = wellshire.officer(Wellshire.BOARD);
        UUID ofACheck = put(officer, EvidencePlace.forCheck(reference), "Visit.pdf", SampleFiles.pdf())
                .id();

        assertThat(fieldsToMend(commitments.postUpdate(
                        officer,
                        anUpdateWith(
                                reference,
                                List.of(
                                        new EvidenceGiven.WaitingFile(elsewhere),
                                        new EvidenceGiven.WaitingFile(ofACheck))))))
                .containsExactly("evidence[0].file", "evidence[1].file");
    }

    @Test
    void ten_files_are_enough() {
        for (int i = 0; i < EvidenceLimits.MOST; i++) {
            put(lead, waiting, i + ".txt", text("number " + i));
        }

        assertThat(refusal(files.add(lead, waiting, examined("eleven.txt", text("eleven")))))
                .isInstanceOf(Refusal.RuleBroken.class);
        // the tenth once more, whose answer was lost on the way
        EvidenceRead.File again = files.mayAdd(lead, waiting)
                .then(open -> files.add(lead, open, examined("9.txt", text("number 9"))))
                .orThrow();
        assertThat(files.at(lead, waiting).orThrow())
                .hasSize(EvidenceLimits.MOST)
                .contains(again);
        List<EvidenceGiven> eleven = new ArrayList<>();
        for (int i = 0; i <= EvidenceLimits.MOST; i++) {
            eleven.add(new EvidenceGiven.Link("Link " + i, "https://wellshire.example/" + i));
        }
        assertThat(fieldsToMend(commitments.postUpdate(lead, anUpdateWith(reference, eleven))))
                .containsExactly("evidence");
    }

    @Test
    void a_draft_and_a_closed_promise_take_no_evidence() {
        String draft = wellshire
                .draft(Wellshire.COUNTY, aCommitment().build())
                .summary()
                .reference();

        assertThat(refusal(files.mayAdd(lead, EvidencePlace.forNextUpdate(draft))))
                .isInstanceOf(Refusal.RuleBroken.class);
        assertThat(refusal(files.mayAdd(lead, EvidencePlace.forNextUpdate("WV-999"))))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(files.mayAdd(wellshire.lead(Wellshire.VALE), waiting)))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(files.mayAdd(Actor.anyone(), waiting))).isInstanceOf(Refusal.NotPermitted.class);
    }

    @Test
    void the_history_tells_names_and_digests() {
        EvidenceRead.File file = put(lead, waiting, "Report.pdf", SampleFiles.pdf());
        assertThat(history()).doesNotContain("evidence added");

        posted(lead, file.id());

        assertThat(commitments.history(lead, reference).orThrow().getFirst().details())
                .contains(new HistoryRead.Detail("evidence", "Report.pdf sha256:" + file.digest()));
    }

    @Test
    void a_large_file_goes_through_in_pieces_in_both_directions() throws Exception {
        Path large = folder.resolve("large.txt");
        MessageDigest sent = MessageDigest.getInstance("SHA-256");
        Random random = new Random(7);
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(large), sent)) {
            byte[] line = new byte[1024];
            for (int i = 0; i < 20 * 1024; i++) {
                for (int at = 0; at < line.length; at++) {
                    line[at] = (byte) ('a' + random.nextInt(26));
                }
                out.write(line);
            }
        }
        ExaminedFile examined =
                bench.door(FileExamination.class).examine("large.txt", large).orThrow();

        EvidenceRead.File added = files.add(lead, waiting, examined).orThrow();

        assertThat(added.size()).isEqualTo(20L * 1024 * 1024).isLessThan(TestScanner.LARGEST_FILE);
        assertThat(longest("evidence_chunk")).isEqualTo(DatabaseStore.PIECE);
        assertThat(count("evidence_chunk")).isEqualTo(20 * 1024 * 1024 / DatabaseStore.PIECE);
        LargestWrite read = new LargestWrite();
        MessageDigest received = MessageDigest.getInstance("SHA-256");
        files.open(lead, added.id()).orThrow().writeTo(new DigestOutputStream(read, received));
        assertThat(read.largest).isEqualTo(DatabaseStore.PIECE);
        assertThat(HexFormat.of().formatHex(received.digest())).isEqualTo(added.digest());
        assertThat(HexFormat.of().formatHex(sent.digest())).isEqualTo(added.digest());
    }

    @Test
    void what_breaks_off_on_the_way_in_leaves_nothing() {
        ExaminedFile examined = examined("Report.pdf", SampleFiles.pdf());
        assertThatThrownBy(() -> {
                    Files.delete(examined.path());
                    files.add(lead, waiting, examined);
                })
                .isInstanceOf(UncheckedIOException.class);

        assertThat(count("evidence")).isZero();
        assertThat(count("evidence_content")).isZero();
    }

    @Test
    void a_dead_scanner_takes_nothing_in_and_says_so() throws IOException {
        try (ClamdPeer clamd = ClamdPeer.onLoopback("stream: OK")) {
            bench.scanner().ask(new Clamd(clamd.address(), java.time.Duration.ofMinutes(5)));
            put(lead, waiting, "Report.pdf", SampleFiles.pdf());
        }
        bench.scanner().ask(new Clamd(ClamdPeer.nowhere(), java.time.Duration.ofMinutes(5)));

        assertThat(refusal(examine("Late.txt", text("late")))).isInstanceOf(Refusal.NotNow.class);
        assertThat(files.at(lead, waiting).orThrow()).hasSize(1);
    }

    @Test
    void an_import_that_is_undone_takes_its_evidence_along() {
        put(lead, waiting, "Report.pdf", SampleFiles.pdf());

        bench.sqlAsOwner().useHandle(handle -> handle.execute("delete from undertaking"));

        assertThat(count("evidence_chunk")).isZero();
    }

    @Test
    void what_has_waited_for_ninety_days_is_removed_and_nothing_else_is() {
        ForgottenEvidence forgotten = bench.door(ForgottenEvidence.class);
        Actor healthwatch = wellshire.observer();
        EvidencePlace check = EvidencePlace.forCheck(reference);
        UUID posted = put(lead, waiting, "Posted.txt", text("posted")).id();
        posted(lead, posted);
        put(lead, waiting, "Posted again.txt", text("posted"));
        put(lead, waiting, "Forgotten.pdf", SampleFiles.pdf());
        put(healthwatch, check, "Forgotten too.pdf", SampleFiles.pdf());
        bench.clock().set(TestClock.FIRST_DAY.plusDays(10));
        EvidenceRead.File later = put(lead, waiting, "Later.txt", text("later"));

        bench.clock().set(TestClock.FIRST_DAY.plusDays(89));
        assertThat(forgotten.remove()).isZero();
        bench.clock().set(TestClock.FIRST_DAY.plusDays(91));
        assertThat(forgotten.remove()).isEqualTo(3);

        assertThat(files.at(lead, waiting).orThrow()).containsExactly(later);
        assertThat(files.at(healthwatch, check).orThrow()).isEmpty();
        assertThat(bytes(lead, posted)).isEqualTo(text("posted"));
        assertThat(count("evidence_content")).isEqualTo(2);
        assertThat(count("evidence_chunk")).isEqualTo(2);
        assertThat(forgotten.remove()).isZero();
    }

    private UpdateRead posted(Actor actor, UUID... evidence) {
        return commitments
                .postUpdate(
                        actor,
                        evidence.length == 0
                                ? anUpdate(reference, Rating.GREEN)
                                : anUpdateWith(reference, List.of(new EvidenceGiven.WaitingFile(evidence[0]))))
                .orThrow()
                .updates()
                .getFirst();
    }

    private EvidenceRead.File put(Actor actor, EvidencePlace place, String name, byte[] content) {
        return files.add(actor, place, examined(name, content)).orThrow();
    }

    private ExaminedFile examined(String name, byte[] content) {
        return examine(name, content).orThrow();
    }

    private Outcome<ExaminedFile> examine(String name, byte[] content) {
        return bench.door(FileExamination.class)
                .examine(name, SampleFiles.file(folder, UUID.randomUUID() + ".upload", content));
    }

    private List<Boolean> mayOpen(UUID file, Actor... actors) {
        List<Boolean> may = new ArrayList<>();
        for (Actor actor : actors) {
            may.add(files.open(actor, file) instanceof Outcome.Done);
        }
        return may;
    }

    private byte[] bytes(Actor actor, UUID file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            files.open(actor, file).orThrow().writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<String> history() {
        return commitments.history(lead, reference).orThrow().stream()
                .map(HistoryRead::action)
                .toList();
    }

    private long version() {
        return bench.sql()
                .withHandle(handle -> handle.createQuery("select version from undertaking where reference = :reference")
                        .bind("reference", reference)
                        .mapTo(Long.class)
                        .one());
    }

    private int count(String table) {
        return bench.sql()
                .withHandle(handle -> handle.createQuery("select count(*) from " + table)
                        .mapTo(Integer.class)
                        .one());
    }

    private int longest(String table) {
        return bench.sql()
                .withHandle(handle -> handle.createQuery("select max(length(bytes)) from " + table)
                        .mapTo(Integer.class)
                        .one());
    }

    private static byte[] text(String words) {
        return (words + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Remembers the most bytes that ever came at once. */
    private static final class LargestWrite extends OutputStream {
        private int largest;

        @Override
        public void write(int one) {
            largest = Math.max(largest, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            largest = Math.max(largest, length);
        }
    }
}
