package org.wellkept.ui.reply;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Page;
import org.wellkept.core.access.Actor;
import org.wellkept.core.accountability.Accountability;
import org.wellkept.core.ask.Asks;
import org.wellkept.core.challenge.Challenges;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.CommitmentFlag;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.mark.Mark;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.reply.QuietPeriods;
import org.wellkept.core.reply.Replies;
import org.wellkept.core.reply.SetQuietPeriod;
import org.wellkept.core.reply.Telling;
import org.wellkept.core.reply.WriteReply;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.MarkedPromises;
import org.wellkept.core.test.Wellshire;
import org.wellkept.ui.accountability.BoardPage;
import org.wellkept.ui.anchor.Headlines;
import org.wellkept.ui.commitment.CommitmentPage;
import org.wellkept.ui.commitment.PromiseList;
import org.wellkept.ui.commitment.PromiseSearch;
import org.wellkept.ui.partnership.PartnerPage;
import org.wellkept.ui.report.PaperList;
import org.wellkept.ui.transparency.Contact;
import org.wellkept.ui.transparency.Examples;

/** All marks × public pages × days, on pages made of what the doors hand out. */
@Tag("database")
class RightOfReplyPagesTest {

    private static final LocalDate TOLD = LocalDate.of(2026, 12, 22);
    private static final LocalDate FIFTH = LocalDate.of(2026, 12, 31);
    private static final LocalDate LAST_QUIET = LocalDate.of(2027, 1, 10);

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private Wellshire wellshire;
    private MarkedPromises promises;

    /** A public page, with the words by which a reader would learn of a mark. */
    private enum PublicPage {
        PROMISE {
            @Override
            boolean tells(Mark mark, String reference) {
                CommitmentPage page = promisePage(reference);
                String told =
                        page.answers().toString() + page.remarks() + page.marks() + page.checks() + page.questions();
                return told.contains(words(mark));
            }
        },
        BOARD {
            @Override
            boolean tells(Mark mark, String reference) {
                BoardPage page = boardPage();
                boolean urgent = page.attention().stream()
                        .anyMatch(row -> row.reference().equals(reference));
                boolean listed = row(page.promises(), reference).contains(words(mark));
                boolean counted = switch (mark) {
                    case EVIDENCE_GAP -> page.cards().getFirst().number() > 0;
                    case OVERDUE -> number(page, "Figures show", "Overdue") > 0;
                    case SILENCE -> number(page, "Partner says", "No word") > 0;
                    case CHECK -> number(page, "Checked", "Limited") > 0;
                    case LATE_ANSWER -> false;
                };
                return urgent || listed || counted;
            }
        },
        PARTNER {
            @Override
            boolean tells(Mark mark, String reference) {
                String owner = commitments()
                        .find(Actor.anyone(), reference)
                        .orThrow()
                        .summary()
                        .organisation()
                        .slug();
                return row(partnerPage(owner).promises(), reference).contains(words(mark));
            }
        };

        abstract boolean tells(Mark mark, String reference);

        private static String words(Mark mark) {
            return switch (mark) {
                case EVIDENCE_GAP -> "Behind";
                case OVERDUE -> "Overdue";
                case SILENCE -> "No word";
                case CHECK -> "Limited";
                case LATE_ANSWER -> "No answer yet";
            };
        }

        private static String row(PromiseList list, String reference) {
            return list.rows().stream()
                    .filter(row -> row.reference().equals(reference))
                    .findFirst()
                    .orElseThrow()
                    .toString();
        }

        private static int number(BoardPage page, String side, String answer) {
            return page.sides().stream()
                    .filter(one -> one.title().equals(side))
                    .flatMap(one -> one.counts().stream())
                    .filter(count -> count.words().equals(answer))
                    .findFirst()
                    .orElseThrow()
                    .number();
        }
    }

    @BeforeEach
    void makePromises() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        promises = MarkedPromises.in(bench, wellshire);
    }

    @Test
    void no_public_page_tells_of_a_mark_before_its_day() {
        assertThat(wrong(FIFTH)).isEmpty();
    }

    @Test
    void no_public_page_tells_of_a_mark_in_a_quiet_period_and_each_says_that_it_is_quiet() {
        bench.clock().set(TOLD.minusDays(1));
        bench.door(QuietPeriods.class)
                .set(
                        wellshire.officer(Wellshire.BOARD),
                        new SetQuietPeriod(
                                Wellshire.BOARD, FIFTH.minusDays(1), LAST_QUIET, "Local elections on 10 January 2027"))
                .orThrow();

        assertThat(wrong(LAST_QUIET.plusDays(1))).isEmpty();

        String notice =
                "Wellshire Health and Wellbeing Board has a quiet period from 30 December 2026 to 10 January 2027: Local"
                        + " elections on 10 January 2027.";
        String promise = promises.of(Mark.OVERDUE);
        bench.clock().set(LAST_QUIET);
        assertThat(Stream.of(
                        promisePage(promise).frame(),
                        boardPage().frame(),
                        partnerPage(Wellshire.COUNTY).frame()))
                .allSatisfy(frame -> assertThat(frame.notices())
                        .filteredOn(words -> words.startsWith(notice))
                        .hasSize(1));
        bench.clock().set(LAST_QUIET.plusDays(1));
        assertThat(promisePage(promise).frame().notices()).noneMatch(words -> words.startsWith(notice));
    }

    @Test
    void a_board_whose_promises_wait_says_so_and_claims_nothing_else() {
        bench.clock().set(TOLD);
        bench.door(Telling.class).tell();

        BoardPage page = boardPage();

        String answer = page.answer().toString();
        assertThat(answer).contains("two it is not public yet").doesNotContain("none behind");
        assertThat(page.calm()).endsWith("For some it is not public yet: the partner was told first, and may reply.");
        assertThat(requireNonNull(page.silence()).words()).contains("is not public yet for 1 of the 5");
        assertThat(requireNonNull(page.bar()).description()).contains("2 not public yet");
        for (BoardPage.Side side : page.sides()) {
            assertThat(side.counts().stream().mapToInt(BoardPage.Count::number).sum())
                    .as(side.title())
                    .isEqualTo(Mark.values().length);
            assertThat(side.counts())
                    .extracting(BoardPage.Count::words)
                    .anyMatch(words -> words.contains("not public") || words.contains("Not public"));
        }
    }

    @Test
    void a_reply_stands_beside_the_mark_when_it_is_public() {
        bench.clock().set(TOLD);
        bench.door(Telling.class).tell();
        Actor lead = wellshire.lead(Wellshire.COUNTY);
        String reference = promises.of(Mark.OVERDUE);
        Replies replies = bench.door(Replies.class);
        replies.reply(
                        lead,
                        new WriteReply(
                                replies.ofRecord(lead, reference).getFirst().id(),
                                "The builder went bankrupt.",
                                null,
                                null))
                .orThrow();
        assertThat(promisePage(reference).marks()).isEmpty();

        bench.clock().set(FIFTH);

        assertThat(promisePage(reference).marks()).singleElement().satisfies(mark -> {
            assertThat(mark.heading()).isEqualTo("Overdue");
            assertThat(mark.standing())
                    .isEqualTo("The partner was told on 22 December 2026. Public since 31 December 2026.");
            assertThat(mark.replied()).isEqualTo("Wellshire County Council says, 22 December 2026");
            assertThat(mark.reply()).containsExactly("The builder went bankrupt.");
        });
    }

    private List<String> wrong(LocalDate expectedFrom) {
        List<String> wrong = new ArrayList<>();
        for (LocalDate day : List.of(
                TOLD.minusDays(1),
                TOLD,
                TOLD.plusDays(1),
                LocalDate.of(2026, 12, 25),
                LocalDate.of(2026, 12, 27),
                FIFTH.minusDays(1),
                FIFTH,
                FIFTH.plusDays(1),
                LAST_QUIET,
                LAST_QUIET.plusDays(1))) {
            bench.clock().set(day);
            if (!day.isBefore(TOLD)) {
                bench.door(Telling.class).tell();
            }
            for (Mark mark : Mark.values()) {
                for (PublicPage page : PublicPage.values()) {
                    boolean can = page == PublicPage.PROMISE || mark != Mark.LATE_ANSWER;
                    if (page.tells(mark, promises.of(mark)) != (can && !day.isBefore(expectedFrom))) {
                        wrong.add("%s, %s, %s".formatted(day, mark, page));
                    }
                }
            }
        }
        return wrong;
    }

    private static Commitments commitments() {
        return bench.door(Commitments.class);
    }

    private static CommitmentPage promisePage(String reference) {
        CommitmentDetails promise =
                commitments().find(Actor.anyone(), reference).orThrow();
        return CommitmentPage.of(
                promise,
                Examples.WITH_ITS_MAKER,
                bench.door(Asks.class).ofPromise(Actor.anyone(), reference),
                List.of(),
                bench.door(Challenges.class).ofRecord(Actor.anyone(), reference).orThrow(),
                bench.door(Replies.class).ofRecord(Actor.anyone(), reference),
                QuietNotice.words(bench.door(QuietPeriods.class).onPromise(reference)),
                Contact.NOT_SET);
    }

    private static PartnerPage partnerPage(String slug) {
        return PartnerPage.of(
                bench.door(Organisations.class).find(slug).orThrow(),
                Examples.NOTHING_BEFORE,
                page(CommitmentFilter.ofOrganisation(slug)),
                PromiseSearch.EVERYTHING,
                QuietNotice.words(bench.door(QuietPeriods.class).onPartner(slug)),
                Examples.noCoproduction(),
                Examples.noAnchor(),
                Headlines.NONE,
                Contact.NOT_SET);
    }

    private static BoardPage boardPage() {
        Accountability accountability = bench.door(Accountability.class);
        CommitmentSummary gap = first(Set.of(CommitmentFlag.EVIDENCE_GAP));
        return BoardPage.of(
                new BoardPage.Facts(
                        bench.door(Boards.class).find(Wellshire.BOARD).orThrow(),
                        accountability
                                .rollup(Actor.anyone(), Wellshire.BOARD, null)
                                .orThrow(),
                        accountability
                                .reachOfBoard(Actor.anyone(), Wellshire.BOARD)
                                .orThrow(),
                        null,
                        bench.door(Asks.class)
                                .standing(Actor.anyone(), Wellshire.BOARD)
                                .orThrow(),
                        gap == null ? List.of() : List.of(gap),
                        gap,
                        null,
                        page(CommitmentFilter.ofBoard(Wellshire.BOARD)),
                        Map.of(),
                        QuietNotice.words(bench.door(QuietPeriods.class).onBoard(Wellshire.BOARD)),
                        Examples.noCoproduction(),
                        Examples.noAnchor(),
                        Headlines.NONE,
                        Examples.noMeetings(),
                        PaperList.NONE,
                        List.of()),
                PromiseSearch.EVERYTHING,
                Contact.NOT_SET);
    }

    private static @Nullable CommitmentSummary first(Set<CommitmentFlag> flags) {
        return page(new CommitmentFilter(
                        null, Wellshire.BOARD, null, List.of(), null, null, null, null, flags, true, null))
                .items()
                .stream()
                .findFirst()
                .orElse(null);
    }

    private static Page<CommitmentSummary> page(CommitmentFilter filter) {
        return commitments()
                .list(Actor.anyone(), filter, PromiseList.PAGE, null)
                .orThrow();
    }
}
