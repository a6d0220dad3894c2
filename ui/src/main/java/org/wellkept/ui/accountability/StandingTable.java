package org.wellkept.ui.accountability;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.returns.ReturnStanding;
import org.wellkept.core.round.RoundSummary;
import org.wellkept.core.snapshot.Snapshot;
import org.wellkept.ui.look.Mark;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.returns.ReturnNavigation;

/**
 * Who has answered a round, and how far.
 *
 * @param taken how long it took partners, as far as they told; null where none did
 */
public record StandingTable(
        String caption, List<Line> lines, @Nullable String taken) {

    public StandingTable {
        lines = List.copyOf(lines);
    }

    /**
     * A partner that was asked.
     *
     * @param href where its return is answered on its behalf; null for those who don't, and once the round is closed
     * @param answered "4 of 6", or null where it has promised the board nothing
     * @param mark for silence alone
     */
    public record Line(
            String name,
            @Nullable String href,
            @Nullable String answered,
            @Nullable Mark mark,
            String standing) {}

    /** @param officer whether the reader may answer for partners that don't */
    static StandingTable of(RoundSummary round, List<ReturnStanding> standings, boolean officer) {
        boolean open = round.closedOn() == null;
        return new StandingTable(
                caption(round.name()),
                standings.stream()
                        .map(each -> line(each, each.isSilent(), open, officer))
                        .toList(),
                taken(standings, Words.thisPeriod(round.periodFrom(), round.periodTo())));
    }

    /** As it stood when the round closed. */
    static StandingTable of(Snapshot snapshot) {
        List<Snapshot.Standing> standings = snapshot.organisations();
        return new StandingTable(
                caption(snapshot.summary().roundName()),
                standings.stream().map(StandingTable::frozen).toList(),
                taken(standings.stream().map(Snapshot.Standing::answer).toList(), "for this round"));
    }

    /** How one partner's answer stood when the round closed. */
    static Line frozen(Snapshot.Standing standing) {
        return line(standing.answer(), standing.silent(), false, false);
    }

    private static String caption(String round) {
        return "How each partner’s answer to " + round + " stands";
    }

    private static @Nullable String taken(List<ReturnStanding> standings, String when) {
        int minutes = standings.stream()
                .map(ReturnStanding::minutes)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        long told = standings.stream().filter(each -> each.minutes() != null).count();
        return told == 0
                ? null
                : PartnerTime.words(minutes) + " " + when + ", as " + Words.of(told, standings.size())
                        + " partners told.";
    }

    private static Line line(ReturnStanding each, boolean silent, boolean open, boolean officer) {
        return new Line(
                each.organisation().name(),
                open && officer && each.asked() > 0
                        ? ReturnNavigation.of(each.organisation().slug())
                        : null,
                each.asked() == 0 ? null : Words.of(each.answered(), each.asked()),
                silent ? Mark.NO_WORD : null,
                standing(each, silent, open));
    }

    private static String standing(ReturnStanding each, boolean silent, boolean open) {
        if (each.asked() == 0) {
            return "No promise to answer for";
        }
        List<String> parts = new ArrayList<>();
        if (each.sentOn() != null) {
            parts.add("Sent on " + Words.day(each.sentOn()));
        } else if (each.answered() > 0) {
            parts.add("Answered by updates, no return sent");
        } else if (silent) {
            parts.add(open ? "No word yet" : "No word");
        }
        if (each.late()) {
            parts.add("late");
        }
        if (each.onBehalf()) {
            parts.add("on its behalf, by the board’s officer");
        }
        if (each.paused() > 0) {
            parts.add(
                    each.paused() == each.asked()
                            ? "paused, agreed"
                            : Words.spelled(each.paused()) + " paused, agreed");
        }
        return Words.sentence(String.join(", ", parts));
    }
}
