package org.wellkept.auth.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Promises.aThinCommitment;
import static org.wellkept.core.test.Promises.day;
import static org.wellkept.core.test.TestClock.FIRST_DAY;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.AddAccount;
import org.wellkept.auth.account.Post;
import org.wellkept.auth.account.TestPeople;
import org.wellkept.core.access.Actor;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.check.RecordCheck;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.outbox.Letter;
import org.wellkept.core.reply.Telling;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class MarkLettersTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(Accounts.class, MarkLetters.class);

    private final Telling telling = bench.door(Telling.class);
    private final Post post = new Post(bench);
    private Wellshire wellshire;
    private String promise = "";

    @BeforeEach
    void makeWellshire() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        withAddress(wellshire.lead(Wellshire.COUNTY), "lead@wellshire.example");
        withAddress(wellshire.contributor(Wellshire.COUNTY), "ann@wellshire.example");
        withAddress(wellshire.lead(Wellshire.VALE), "lead@vale.example");
        withAddress(wellshire.officer(Wellshire.BOARD), "officer@wellshire.example");
        promise = wellshire
                .published(
                        Wellshire.COUNTY,
                        aThinCommitment()
                                .title("A safe place in the evening")
                                .boards(List.of(Wellshire.BOARD))
                                .due(day(2026, 10, 1))
                                .build())
                .summary()
                .reference();
        post.letters();
    }

    @Test
    void leads_alone_get_one_letter_with_all_of_a_day_that_says_when_it_is_public_and_where_to_reply() {
        check("Nobody opened the door.");

        telling.tell();

        List<Letter> letters = post.letters();
        assertThat(letters).extracting(Letter::recipient).containsExactly("lead@wellshire.example");
        assertThat(letters.getFirst().subject()).isEqualTo("Before it is public: 2 things about your promises");
        assertThat(letters.getFirst().text())
                .contains(
                        "Wellshire County Council",
                        promise + ": A safe place in the evening",
                        "Overdue. Public on 19 October 2026, or later before an election.",
                        "Checked, and less than substantial. Public on 19 October 2026",
                        "up to 100 words",
                        "What is put right before its day is never public; what somebody independent found stays.",
                        "/workspace")
                .doesNotContain("Nobody opened the door", "Healthwatch", "%", "\r");
        telling.tell();
        assertThat(post.letters()).isEmpty();
    }

    @Test
    void what_comes_up_later_on_the_day_is_in_the_next_days_letter() {
        telling.tell();
        assertThat(post.letters()).hasSize(1);
        check(null);
        telling.tell();
        assertThat(post.letters()).isEmpty();

        bench.clock().set(FIRST_DAY.plusDays(1));
        telling.tell();

        assertThat(post.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).isEqualTo("Before it is public: " + promise);
            assertThat(letter.text()).contains("Public on 20 October 2026");
        });
    }

    private static void withAddress(Actor actor, String address) {
        bench.door(Accounts.class)
                .add(new AddAccount(actor.signedInPerson(), address, TestPeople.PASSWORD))
                .orThrow();
    }

    private void check(@Nullable String note) {
        bench.door(Commitments.class)
                .recordCheck(
                        wellshire.observer(),
                        new RecordCheck(
                                promise, CheckAnswer.LIMITED, FIRST_DAY, note, null, false, null, null, List.of()))
                .orThrow();
    }
}
