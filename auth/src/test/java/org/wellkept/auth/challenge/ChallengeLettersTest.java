package org.wellkept.auth.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Promises.aCommitment;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.AddAccount;
import org.wellkept.auth.account.Post;
import org.wellkept.auth.account.TestPeople;
import org.wellkept.core.access.Actor;
import org.wellkept.core.challenge.AskChallenge;
import org.wellkept.core.challenge.Challenges;
import org.wellkept.core.outbox.Letter;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class ChallengeLettersTest {

    private static final String QUESTION = "Why did two courses end early?";
    private static final String ANSWER = "Two trainers were ill.";

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(Accounts.class, ChallengeLetters.class);

    private final Challenges challenges = bench.door(Challenges.class);
    private final Post post = new Post(bench);
    private Wellshire wellshire;
    private Actor observer;
    private Actor lead;
    private String promise = "";

    @BeforeEach
    void makeWellshire() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        promise = wellshire
                .agreed(Wellshire.OPEN_DOOR, aCommitment().build())
                .summary()
                .reference();
        observer = withAddress(wellshire.observer(), "observer@healthwatch.example");
        lead = withAddress(wellshire.lead(Wellshire.OPEN_DOOR), "lead@opendoor.example");
        withAddress(wellshire.contributor(Wellshire.OPEN_DOOR), "ann@opendoor.example");
        withAddress(wellshire.lead(Wellshire.VALE), "lead@vale.example");
        post.letters();
    }

    @Test
    void leads_are_told_of_a_question_and_the_asker_of_its_answer_without_the_words_of_either() {
        UUID question = ask(observer);
        Letter asked = Post.to(post.letters(), "lead@opendoor.example");
        assertThat(asked.subject()).isEqualTo("A question about " + promise);
        assertThat(asked.text())
                .contains("Healthwatch Wellshire", "http://localhost/workspace/commitments/" + promise)
                .doesNotContain(QUESTION)
                .doesNotContain(observer.displayName());

        challenges.answer(lead, question, ANSWER).orThrow();

        List<Letter> answered = post.letters();
        assertThat(answered).hasSize(1);
        assertThat(Post.to(answered, "observer@healthwatch.example").text())
                .contains("Open Door", promise)
                .doesNotContain(ANSWER)
                .doesNotContain(lead.displayName());
    }

    @Test
    void a_small_organisation_is_told_of_a_question_when_its_turn_comes() {
        UUID first = ask(observer);
        assertThat(post.letters()).hasSize(1);
        ask(withAddress(wellshire.officer(Wellshire.BOARD), "officer@wellshire.example"));
        assertThat(post.letters()).isEmpty();

        challenges.answer(lead, first, ANSWER).orThrow();

        assertThat(post.letters())
                .extracting(Letter::recipient)
                .containsExactlyInAnyOrder("observer@healthwatch.example", "lead@opendoor.example");
    }

    @Test
    void nobody_is_written_to_whose_account_has_ended() {
        UUID question = ask(observer);
        post.letters();
        new TestPeople(bench).disable(observer.signedInPerson());

        challenges.answer(lead, question, ANSWER).orThrow();

        assertThat(post.letters()).isEmpty();
    }

    private UUID ask(Actor actor) {
        return challenges
                .ask(actor, new AskChallenge(promise, QUESTION, null, null))
                .orThrow()
                .id();
    }

    private static Actor withAddress(Actor actor, String address) {
        bench.door(Accounts.class)
                .add(new AddAccount(actor.signedInPerson(), address, TestPeople.PASSWORD))
                .orThrow();
        return actor;
    }
}
