package org.wellkept.core.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Promises.aThinCommitment;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;
import static org.wellkept.core.test.TestClock.FIRST_DAY;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.check.RecordCheck;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.mark.Mark;
import org.wellkept.core.mark.Publication;
import org.wellkept.core.reference.WorkingDays;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class RepliesTest {

    private static final String WORDS = "The builder went bankrupt.";

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final Replies replies = bench.door(Replies.class);
    private Wellshire wellshire;
    private Actor lead;
    private Actor contributor;
    private String promise = "";
    private UUID mark = new UUID(0, 0);

    @BeforeEach
    void tellOfACheck() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        lead = wellshire.lead(Wellshire.COUNTY);
        contributor = wellshire.contributor(Wellshire.COUNTY);
        promise = wellshire
                .published(
                        Wellshire.COUNTY,
                        aThinCommitment().boards(List.of(Wellshire.BOARD)).build())
                .summary()
                .reference();
        bench.door(Commitments.class)
                .recordCheck(
                        wellshire.observer(),
                        new RecordCheck(
                                promise, CheckAnswer.LIMITED, FIRST_DAY, null, null, false, null, null, List.of()))
                .orThrow();
        bench.door(Telling.class).tell();
        mark = replies.ofRecord(lead, promise).getFirst().id();
    }

    @Test
    void a_lead_replies_before_it_is_public_and_the_reply_stands_beside_it() {
        assertThat(replies.waitingFor(lead)).singleElement().satisfies(read -> {
            assertThat(read.mark()).isEqualTo(Mark.CHECK);
            assertThat(read.about()).isEqualTo("Limited, found by Healthwatch Wellshire");
            assertThat(read.publication()).isEqualTo(new Publication.WaitingForReply(WorkingDays.after(FIRST_DAY, 5)));
            assertThat(read.may()).isEqualTo(new MarkRead.May(true, true));
        });
        assertThat(replies.waitingFor(contributor)).hasSize(1);
        assertThat(replies.waitingFor(wellshire.lead(Wellshire.VALE))).isEmpty();

        replies.reply(lead, new WriteReply(mark, "  " + WORDS + "\n", null, null))
                .orThrow();

        assertThat(replies.waitingFor(lead)).as("nothing is left to do").isEmpty();
        assertThat(replies.ofRecord(wellshire.member(), promise).getFirst().reply())
                .isEqualTo(new MarkRead.Reply(WORDS, FIRST_DAY));
        assertThat(refusal(replies.find(Actor.anyone(), mark))).isInstanceOf(Refusal.NotFound.class);
        bench.clock().set(WorkingDays.after(FIRST_DAY, 5));
        MarkRead inPublic = replies.find(Actor.anyone(), mark).orThrow();
        assertThat(inPublic.reply()).isEqualTo(new MarkRead.Reply(WORDS, FIRST_DAY));
        assertThat(inPublic.isPublic()).isTrue();
        assertThat(inPublic.may()).isEqualTo(new MarkRead.May(false, false));
    }

    @Test
    void a_contributor_drafts_what_only_their_organisation_sees_and_the_lead_sends() {
        draft(contributor, WORDS, null).orThrow();

        assertThat(replies.find(lead, mark).orThrow().draft()).isEqualTo(WORDS);
        assertThat(replies.find(wellshire.observer(), mark).orThrow().draft()).isNull();
        assertThat(replies.find(lead, mark).orThrow().reply()).isNull();
        assertThat(refusal(reply(contributor, WORDS, null))).isInstanceOf(Refusal.NotPermitted.class);
        reply(lead, WORDS, null).orThrow();
        assertThat(replies.find(lead, mark).orThrow().draft()).isNull();
    }

    @Test
    void nobody_else_replies_not_even_the_boards_officer() {
        for (Actor other : List.of(
                wellshire.officer(Wellshire.BOARD),
                wellshire.observer(),
                wellshire.lead(Wellshire.VALE),
                wellshire.member())) {
            assertThat(refusal(reply(other, WORDS, null))).isInstanceOf(Refusal.NotPermitted.class);
            assertThat(refusal(draft(other, WORDS, null))).isInstanceOf(Refusal.NotPermitted.class);
        }
        assertThat(refusal(reply(wellshire.lead(Wellshire.NORTHMOOR_COUNCIL), WORDS, null)))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(replies.reply(lead, new WriteReply(UUID.randomUUID(), WORDS, null, null))))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\" | 0",
                "\"  \" | 0",
                "one | 1",
                "two words | 2",
                "\" two\n\nwords \" | 2",
                "a well-known word | 3",
                "84 of 150 people | 4",
                "– and – … | 1",
                "\"don't count, dots .\" | 3",
                "日本 語 | 2"
            })
    void a_word_stands_between_spaces_and_holds_a_letter_or_a_digit(String text, int words) {
        assertThat(Replies.words(text)).isEqualTo(words);
    }

    @Test
    void a_reply_has_up_to_a_hundred_words_and_whoever_writes_more_is_told_how_many() {
        reply(lead, "word ".repeat(100), null).orThrow();

        assertThat(refusal(reply(lead, "word ".repeat(107), "word ".repeat(100))))
                .isInstanceOfSatisfying(Refusal.Invalid.class, invalid -> {
                    assertThat(invalid.problems()).singleElement().satisfies(problem -> {
                        assertThat(problem.field()).isEqualTo("words");
                        assertThat(problem.problem()).isEqualTo("This has 107 words, and there is room for 100");
                        assertThat(problem.mend()).isEqualTo("Take out 7");
                    });
                });
        for (String bad : new String[] {"", "  ", "a\u0000b", "x".repeat(2_001)}) {
            assertThat(fieldsToMend(reply(lead, bad, null))).containsExactly("words");
        }
        assertThat(fieldsToMend(reply(lead, null, null))).containsExactly("words");
    }

    @Test
    void a_reply_can_be_changed_and_the_history_keeps_what_it_said() {
        reply(lead, WORDS, null).orThrow();
        bench.clock().set(FIRST_DAY.plusDays(30));

        assertThat(refusal(reply(lead, "It opened in May.", null)))
                .as("somebody who did not see it")
                .isInstanceOfSatisfying(
                        Refusal.RuleBroken.class,
                        broken -> assertThat(broken.rule()).contains(WORDS));
        reply(lead, "It opened in May.", WORDS).orThrow();
        reply(lead, "It opened in May.", WORDS).orThrow();

        assertThat(replies.find(Actor.anyone(), mark).orThrow().reply())
                .isEqualTo(new MarkRead.Reply("It opened in May.", FIRST_DAY.plusDays(30)));
        List<HistoryRead> history =
                bench.door(Commitments.class).history(lead, promise).orThrow();
        assertThat(history)
                .filteredOn(entry -> entry.action().startsWith("reply to a mark"))
                .extracting(HistoryRead::action)
                .containsExactly("reply to a mark changed", "reply to a mark");
        assertThat(history.toString()).contains(WORDS);
    }

    @Test
    void of_two_who_draft_at_once_the_second_is_told_what_the_first_wrote() {
        Actor colleague = lead;
        draft(colleague, "Ours is late.", null).orThrow();

        assertThat(refusal(draft(contributor, WORDS, null)))
                .isInstanceOfSatisfying(
                        Refusal.RuleBroken.class,
                        broken -> assertThat(broken.rule())
                                .isEqualTo("A colleague has changed the draft meanwhile. It says now: Ours is late."));

        assertThat(replies.find(contributor, mark).orThrow().draft()).isEqualTo("Ours is late.");
        draft(contributor, WORDS, "Ours is late.").orThrow();
        draft(contributor, WORDS, null).orThrow();
        assertThat(replies.find(contributor, mark).orThrow().draft()).isEqualTo(WORDS);
    }

    @Test
    void a_reply_takes_along_no_draft_that_its_writer_has_not_seen() {
        draft(contributor, "It opens in May.", null).orThrow();

        assertThat(refusal(replies.reply(lead, new WriteReply(mark, WORDS, null, "It opens soon."))))
                .isInstanceOfSatisfying(
                        Refusal.RuleBroken.class,
                        broken -> assertThat(broken.rule()).contains("It opens in May."));

        assertThat(replies.find(lead, mark).orThrow().draft()).isEqualTo("It opens in May.");
        replies.reply(lead, new WriteReply(mark, WORDS, null, "It opens in May."))
                .orThrow();
        assertThat(replies.find(lead, mark).orThrow().draft()).isNull();
        assertThat(refusal(draft(contributor, "It opens in June.", "It opens in May.")))
                .isInstanceOf(Refusal.RuleBroken.class);
    }

    private Outcome<MarkRead> draft(Actor actor, @Nullable String words, @Nullable String was) {
        return replies.draft(actor, new DraftReply(mark, words, was));
    }

    private Outcome<MarkRead> reply(Actor actor, @Nullable String words, @Nullable String was) {
        return replies.reply(actor, new WriteReply(mark, words, was, null));
    }
}
