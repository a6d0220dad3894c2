package org.wellkept.core.test;

import static org.wellkept.core.test.Promises.aCommitment;
import static org.wellkept.core.test.Promises.aThinCommitment;
import static org.wellkept.core.test.Promises.day;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.wellkept.core.access.Actor;
import org.wellkept.core.challenge.AskChallenge;
import org.wellkept.core.challenge.Challenges;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.check.RecordCheck;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.evidence.EvidenceFiles;
import org.wellkept.core.evidence.EvidenceGiven;
import org.wellkept.core.evidence.EvidencePlace;
import org.wellkept.core.evidence.FileExamination;
import org.wellkept.core.mark.Mark;
import org.wellkept.core.round.OpenRound;
import org.wellkept.core.round.Rounds;
import org.wellkept.core.update.Figure;
import org.wellkept.core.update.PostUpdate;
import org.wellkept.core.update.Rating;

/**
 * A public promise for each mark, on real records through the doors: from 30 November 2026 on, each is marked with one and
 * nobody has been told.
 */
public final class MarkedPromises {

    /** The day from which all of them are marked. */
    public static final LocalDate ALL_MARKED = LocalDate.of(2026, 11, 30);

    private static final String DUE_IN_NOVEMBER = "Open a room by November";

    private final CoreBench bench;
    private final Wellshire wellshire;
    private final Commitments commitments;
    private final Map<Mark, String> references = new EnumMap<>(Mark.class);

    private MarkedPromises(CoreBench bench, Wellshire wellshire) {
        this.bench = bench;
        this.wellshire = wellshire;
        this.commitments = bench.door(Commitments.class);
    }

    /** None of them: to make others with. */
    public static MarkedPromises none(CoreBench bench, Wellshire wellshire) {
        return new MarkedPromises(bench, wellshire);
    }

    /** Makes them, with the clock on its first day, and leaves it on the day on which all are marked. */
    public static MarkedPromises in(CoreBench bench, Wellshire wellshire) {
        MarkedPromises promises = new MarkedPromises(bench, wellshire);
        for (Mark mark : Mark.values()) {
            promises.references.put(mark, promises.make(mark));
        }
        bench.clock().set(ALL_MARKED);
        return promises;
    }

    /** The promise that has this mark and no other. */
    public String of(Mark mark) {
        return Objects.requireNonNull(references.get(mark));
    }

    private String make(Mark mark) {
        return switch (mark) {
            case EVIDENCE_GAP -> gap();
            case OVERDUE -> made(Wellshire.COUNTY, DUE_IN_NOVEMBER);
            case SILENCE -> silent();
            case CHECK -> checked();
            case LATE_ANSWER -> asked();
        };
    }

    private String gap() {
        CommitmentDetails promise =
                wellshire.published(Wellshire.COUNTY, aCommitment().build());
        return behind(promise, Rating.GREEN);
    }

    /** Posts and publishes a figure that is behind, with this rating. */
    public String behind(CommitmentDetails promise, Rating rating) {
        String reference = promise.summary().reference();
        UUID measure =
                Objects.requireNonNull(promise.measures().getFirst().terms().id());
        say(reference, rating, List.of(new Figure(measure, LocalDate.of(2026, 9, 30), BigDecimal.valueOf(84), null)));
        return reference;
    }

    /** Posts and publishes an update of the county's. */
    public void say(String reference, Rating rating, List<Figure> figures) {
        Actor lead = wellshire.lead(Wellshire.COUNTY);
        UUID update = commitments
                .postUpdate(
                        lead,
                        new PostUpdate(
                                reference,
                                rating,
                                null,
                                "Three courses.",
                                null,
                                figures,
                                List.of(),
                                rating == Rating.AMBER || rating == Rating.RED ? "Two trainers left." : null,
                                null,
                                null,
                                List.of()))
                .orThrow()
                .updates()
                .getFirst()
                .id();
        commitments.publishUpdate(lead, reference, update).orThrow();
    }

    private String made(String organisation, String title) {
        return wellshire
                .published(
                        organisation,
                        aThinCommitment()
                                .title(title)
                                .boards(List.of(Wellshire.BOARD))
                                .due(title.equals(DUE_IN_NOVEMBER) ? day(2026, 11, 20) : null)
                                .build())
                .summary()
                .reference();
    }

    private String silent() {
        String reference = made(Wellshire.ICB, "Walk around the lake");
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
                                List.of(Wellshire.ICB)))
                .orThrow();
        return reference;
    }

    private String checked() {
        String reference = made(Wellshire.VALE, "Teach librarians to listen");
        Actor observer = wellshire.observer();
        commitments
                .recordCheck(
                        observer,
                        new RecordCheck(
                                reference,
                                CheckAnswer.LIMITED,
                                TestClock.FIRST_DAY,
                                "Saw half of the register.",
                                null,
                                false,
                                null,
                                null,
                                List.of(new EvidenceGiven.WaitingFile(register(observer, reference)))))
                .orThrow();
        return reference;
    }

    private UUID register(Actor observer, String reference) {
        try {
            Path upload = Files.write(Files.createTempFile("register", ".pdf"), SampleFiles.pdf());
            try {
                return bench.door(EvidenceFiles.class)
                        .add(
                                observer,
                                EvidencePlace.forCheck(reference),
                                bench.door(FileExamination.class)
                                        .examine("Register.pdf", upload)
                                        .orThrow())
                        .orThrow()
                        .id();
            } finally {
                Files.delete(upload);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String asked() {
        String reference = made(Wellshire.VOICES, "Answer letters");
        bench.door(Challenges.class)
                .ask(wellshire.observer(), new AskChallenge(reference, "Why so late?", null, null))
                .orThrow();
        return reference;
    }
}
