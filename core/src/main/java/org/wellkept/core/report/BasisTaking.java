package org.wellkept.core.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Role;
import org.wellkept.core.access.RoleHeld;
import org.wellkept.core.anchoryear.AnchorRollups;
import org.wellkept.core.ask.AskRead;
import org.wellkept.core.ask.Asks;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.estates.Estates;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.core.livingwage.LivingWage;
import org.wellkept.core.livingwage.LivingWageRollup;
import org.wellkept.core.livingwage.PartnerStanding;
import org.wellkept.core.meeting.Meetings;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.procurement.Spending;
import org.wellkept.core.release.CoproductionRollups;
import org.wellkept.core.shown.Audience;
import org.wellkept.core.snapshot.FrozenSnapshots;
import org.wellkept.core.snapshot.SnapshotSummary;
import org.wellkept.core.snapshot.SnapshotTaken;

/**
 * Freezes what a paper tells beside its snapshot, in the transaction in which the round closes: as everyone could know it, and
 * as members of the board's partnerships did. A round whose paper would have nothing to stand on doesn't close.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class BasisTaking {

    private final Jdbi jdbi;
    private final FrozenSnapshots snapshots;
    private final Asks asks;
    private final Meetings meetings;
    private final CoproductionRollups coproduction;
    private final Gathering gathering;
    private final LivingWage livingWage;
    private final Spending spending;
    private final Estates estates;
    private final AnchorRollups anchorYears;

    @Inject
    BasisTaking(
            Jdbi jdbi,
            FrozenSnapshots snapshots,
            Asks asks,
            Meetings meetings,
            CoproductionRollups coproduction,
            Gathering gathering,
            LivingWage livingWage,
            Spending spending,
            Estates estates,
            AnchorRollups anchorYears) {
        this.jdbi = jdbi;
        this.snapshots = snapshots;
        this.asks = asks;
        this.meetings = meetings;
        this.coproduction = coproduction;
        this.gathering = gathering;
        this.livingWage = livingWage;
        this.spending = spending;
        this.estates = estates;
        this.anchorYears = anchorYears;
    }

    void taken(@Observes SnapshotTaken taken) {
        @Nullable
        LocalDate since =
                snapshots.before(taken.snapshot()).map(SnapshotSummary::takenOn).orElse(null);
        Circle circle = gathering.ofBoard(taken.board().slug()).orElseThrow();
        jdbi.useHandle(handle -> {
            BasisWriting writing = new BasisWriting(handle, taken.snapshot());
            writing.begin();
            writing.replies(taken.on());
            writing.endorsed(taken.board().id());
            writing.themes();
            writing.decisions(
                    meetings.openDecisions(Actor.anyone(), taken.board().slug()).orThrow());
            for (Audience audience : Audience.values()) {
                Actor reader = reader(audience, taken.board());
                writing.asks(audience, asked(reader, taken.board(), since));
                List<Basis.Gathered> figures = new ArrayList<>(CoproductionBasis.of(
                        coproduction
                                .recordsOfBoard(reader, taken.board().slug())
                                .orThrow(),
                        snapshots.promises(taken.snapshot(), audience)));
                figures.addAll(anchor(reader, circle));
                writing.figures(audience, figures);
            }
        });
    }

    /** Somebody who may read what everybody of an audience may, and nothing besides. */
    private static Actor reader(Audience audience, BoardKey board) {
        return switch (audience) {
            case PUBLIC -> Actor.anyone();
            case SHARED ->
                new Actor(
                        null,
                        audience.words(),
                        List.of(new RoleHeld(Role.BOARD_MEMBER, null, null, board.name(), board.partnerships())));
        };
    }

    private List<AskRead> asked(Actor reader, BoardKey board, @Nullable LocalDate since) {
        return asks.ofBoard(reader, board.slug()).orThrow().stream()
                .filter(ask -> ask.waits() || isAnsweredSince(ask, since))
                .toList();
    }

    private static boolean isAnsweredSince(AskRead ask, @Nullable LocalDate since) {
        AskRead.Reply reply = ask.reply();
        return reply != null && (since == null || !reply.on().isBefore(since));
    }

    /** Of the latest year that is over: the one that partners were asked about. */
    private List<Basis.Gathered> anchor(Actor reader, Circle circle) {
        FinancialYear year = anchorYears.latest();
        LocalDate on = gathering.countedOn(year);
        List<PartnerStanding> standings = livingWage.partners(reader, circle, on);
        return AnchorBasis.of(
                standings,
                LivingWageRollup.of(standings, on),
                spending.rollup(reader, circle, year),
                estates.rollup(reader, circle, year),
                estates.counted(reader, circle, year),
                anchorYears
                        .recordsOfYear(reader, circle.kind(), circle.slug(), year)
                        .orThrow());
    }
}
