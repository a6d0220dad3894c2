package org.wellkept.auth.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.auth.account.TestPeople.PASSWORD;
import static org.wellkept.core.test.Refusals.fieldsToMend;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.ClientAddress;
import org.wellkept.auth.account.Post;
import org.wellkept.auth.account.SignIn;
import org.wellkept.auth.account.TestPeople;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.outbox.Letter;
import org.wellkept.core.test.CoreBench;

@Tag("database")
class AddressChangesTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(Accounts.class, AddressChanges.class);

    private static final String OLD = "ann@council.example";
    private static final String NEW = "Ann@Trust.example";
    private static final ClientAddress OFFICE = new ClientAddress("192.0.2.1");

    private final AddressChanges changes = bench.door(AddressChanges.class);
    private final Accounts accounts = bench.door(Accounts.class);
    private final TestPeople people = new TestPeople(bench);
    private final Post post = new Post(bench);
    private UUID ann = new UUID(0, 0);

    @BeforeEach
    void afresh() {
        people.forgetEverybody();
        bench.sqlAsOwner().useHandle(handle -> handle.execute("truncate address_change, outbox_message"));
        ann = people.personWithAccount(OLD);
    }

    @Test
    void the_address_changes_when_both_mailboxes_have_confirmed() {
        List<Letter> letters = asked(NEW);
        String fromOld = secret(letters, OLD);
        String fromNew = secret(letters, NEW);

        assertThat(changes.confirm(fromOld)).isEqualTo(AddressConfirmation.THE_OTHER_IS_MISSING);
        assertThat(accounts.email(ann)).contains(OLD);
        assertThat(changes.confirm(fromNew)).isEqualTo(AddressConfirmation.CHANGED);

        assertThat(accounts.signIn(NEW, PASSWORD, OFFICE)).isEqualTo(new SignIn.SignedIn(ann));
        assertThat(accounts.signIn(OLD, PASSWORD, OFFICE)).isEqualTo(new SignIn.Refused());
    }

    @Test
    void either_may_be_first() {
        List<Letter> letters = asked(NEW);

        assertThat(changes.confirm(secret(letters, NEW))).isEqualTo(AddressConfirmation.THE_OTHER_IS_MISSING);
        assertThat(changes.confirm(secret(letters, OLD))).isEqualTo(AddressConfirmation.CHANGED);
    }

    @Test
    void one_mailbox_alone_changes_nothing_however_often_it_confirms() {
        String fromNew = secret(asked(NEW), NEW);

        assertThat(changes.confirm(fromNew)).isEqualTo(AddressConfirmation.THE_OTHER_IS_MISSING);
        assertThat(changes.isOpen(fromNew)).isFalse();
        assertThat(changes.confirm(fromNew)).isEqualTo(AddressConfirmation.NOT_CHANGED);
        assertThat(accounts.email(ann)).contains(OLD);
    }

    @Test
    void links_end_after_a_day_and_when_another_address_is_asked_for() {
        List<Letter> first = asked(NEW);
        List<Letter> second = asked("ann@charity.example");

        assertThat(changes.confirm(secret(first, OLD))).isEqualTo(AddressConfirmation.NOT_CHANGED);
        bench.clock().set(bench.clock().instant().plus(AddressChanges.LIFE));
        assertThat(changes.confirm(secret(second, OLD))).isEqualTo(AddressConfirmation.NOT_CHANGED);
        assertThat(changes.confirm("guessed")).isEqualTo(AddressConfirmation.NOT_CHANGED);
    }

    @Test
    void an_address_that_somebody_else_has_gets_the_same_answer_and_its_mailbox_is_told() {
        people.personWithAccount("bob@council.example");

        assertThat(changes.ask(ann, "BOB@council.example")).isInstanceOf(org.wellkept.core.Outcome.Done.class);

        List<Letter> letters = post.letters();
        assertThat(Post.to(letters, "BOB@council.example").text())
                .contains("Nothing was changed")
                .doesNotContain("/workspace/");
        assertThat(changes.confirm(secret(letters, OLD))).isEqualTo(AddressConfirmation.THE_OTHER_IS_MISSING);
    }

    @Test
    void an_address_that_was_taken_meanwhile_is_not_given() {
        List<Letter> letters = asked(NEW);
        changes.confirm(secret(letters, OLD));
        people.personWithAccount(NEW);

        assertThat(changes.confirm(secret(letters, NEW))).isEqualTo(AddressConfirmation.NOT_CHANGED);
        assertThat(accounts.email(ann)).contains(OLD);
    }

    @Test
    void the_same_address_in_other_letters_can_be_chosen() {
        List<Letter> letters = asked("Ann@Council.example");
        changes.confirm(secret(letters, OLD));

        assertThat(changes.confirm(secret(letters, "Ann@Council.example"))).isEqualTo(AddressConfirmation.CHANGED);
    }

    @Test
    void what_is_no_other_address_is_refused() {
        assertThat(fieldsToMend(changes.ask(ann, "ann"))).containsExactly("email");
        assertThat(fieldsToMend(changes.ask(ann, OLD))).containsExactly("email");
        assertThat(post.letters()).isEmpty();
    }

    @Test
    void an_address_that_was_not_confirmed_is_forgotten_and_the_history_holds_none() {
        asked(NEW);
        bench.clock().set(bench.clock().instant().plus(AddressChanges.LIFE).plus(Duration.ofSeconds(1)));
        List<Letter> letters = asked("ann@charity.example");
        changes.confirm(secret(letters, OLD));
        changes.confirm(secret(letters, "ann@charity.example"));

        assertThat(count("address_change where email is not null")).isZero();
        assertThat(count("history_payload where content like '%@%'")).isZero();
        assertThat(bench.door(History.class).of(ann))
                .extracting(HistoryRead::action)
                .startsWith("addressChanged");
    }

    private List<Letter> asked(String address) {
        changes.ask(ann, address).orThrow();
        return post.letters();
    }

    private static String secret(List<Letter> letters, String address) {
        return Post.secret(Post.to(letters, address), AddressChanges.PATH);
    }

    private static int count(String from) {
        return bench.sql()
                .withHandle(handle -> handle.createQuery("select count(*) from " + from)
                        .mapTo(Integer.class)
                        .one());
    }
}
