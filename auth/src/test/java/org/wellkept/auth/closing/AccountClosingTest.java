package org.wellkept.auth.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellkept.auth.account.TestPeople.PASSWORD;
import static org.wellkept.core.test.Refusals.refusal;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.AddAccount;
import org.wellkept.auth.account.ClientAddress;
import org.wellkept.auth.account.SignIn;
import org.wellkept.auth.account.TestPeople;
import org.wellkept.auth.address.AddressChanges;
import org.wellkept.auth.factor.SecondFactors;
import org.wellkept.auth.presence.Presences;
import org.wellkept.auth.requirement.SecondStepRequirements;
import org.wellkept.auth.reset.PasswordResets;
import org.wellkept.auth.test.TestFactorKey;
import org.wellkept.core.Refusal;
import org.wellkept.core.history.History;
import org.wellkept.core.history.HistoryRead;
import org.wellkept.core.history.HistoryVerifier;
import org.wellkept.core.partnership.People;
import org.wellkept.core.storage.Sql;
import org.wellkept.core.test.CoreBench;

@Tag("database")
class AccountClosingTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(
            Accounts.class,
            AddressChanges.class,
            PasswordResets.class,
            Presences.class,
            AccountClosing.class,
            SecondFactors.class,
            SecondStepRequirements.class,
            TestFactorKey.class);

    private static final String EMAIL = "ann@council.example";

    private final AccountClosing closing = bench.door(AccountClosing.class);
    private final Accounts accounts = bench.door(Accounts.class);
    private final TestPeople testPeople = new TestPeople(bench);
    private UUID ann = new UUID(0, 0);

    @BeforeEach
    void afresh() {
        testPeople.forgetEverybody();
        testPeople.personWithAccount("administrator@council.example");
        ann = testPeople.contributorWithAccount(EMAIL);
    }

    @Test
    void whoever_goes_is_out_everywhere_and_leaves_neither_address_nor_password_nor_name() {
        Presences presences = bench.door(Presences.class);
        presences.begin("session", ann, "Firefox on Linux");
        bench.door(PasswordResets.class).ask(EMAIL, new ClientAddress("192.0.2.1"));
        bench.door(PasswordResets.class).answer();
        bench.door(AddressChanges.class).ask(ann, "ann@trust.example").orThrow();

        closing.close(accounts.actor(ann).orElseThrow()).orThrow();

        assertThat(accounts.signIn(EMAIL, PASSWORD, new ClientAddress("192.0.2.1")))
                .isEqualTo(new SignIn.Refused());
        assertThat(accounts.actor(ann)).isEmpty();
        assertThat(presences.find("session")).isEmpty();
        assertThat(bench.door(People.class).actor(ann).displayName()).isEqualTo("Somebody unknown");
        assertThat(count("person where id = '" + ann + "'")).isZero();
        assertThat(count("account where person_id = '" + ann + "'")).isZero();
        assertThat(count("password_reset where person_id = '" + ann + "'")).isZero();
        assertThat(count("address_change where email is not null")).isZero();
        assertThat(
                        count(
                                "history_payload p join history_head h using (record_id) where h.record_kind = 'person' and content like '%Ann%'"))
                .isEqualTo(1); // the administrator's, who is called the same
    }

    @Test
    void the_history_stays_whole_and_knows_an_id_that_leads_nowhere() {
        UUID opaque = bench.sql()
                .withHandle(handle -> handle.createQuery("select history_id from person where id = ?")
                        .bind(0, ann)
                        .mapTo(UUID.class)
                        .one());

        closing.close(accounts.actor(ann).orElseThrow()).orThrow();

        assertThat(bench.door(History.class).of(ann)).isEmpty();
        assertThat(bench.door(History.class).of(opaque))
                .allMatch(entry -> entry.details().isEmpty())
                .extracting(HistoryRead::action)
                .startsWith("forgotten", "accountClosed", "roleEnded")
                .endsWith("added");
        assertThat(new HistoryVerifier(Sql.over(bench.database().asApp()))
                        .verify()
                        .problems())
                .isEmpty();
    }

    @Test
    void the_address_can_be_used_for_another_account_afterwards() {
        closing.close(accounts.actor(ann).orElseThrow()).orThrow();
        UUID other = testPeople.personWithRole();

        accounts.add(new AddAccount(other, EMAIL, PASSWORD)).orThrow();

        assertThat(accounts.personWith(EMAIL)).contains(other);
    }

    @Test
    void the_last_administrator_stays_and_keeps_everything() {
        UUID administrator =
                accounts.personWith("administrator@council.example").orElseThrow();

        assertThat(refusal(closing.close(accounts.actor(administrator).orElseThrow())))
                .isInstanceOf(Refusal.RuleBroken.class);
        assertThat(accounts.actor(administrator)).isPresent();
    }

    @Test
    void names_of_people_who_have_not_gone_can_not_be_taken_out_of_the_history() {
        bench.sql()
                .useHandle(handle -> handle.createQuery("select forget_person(:person)::text")
                        .bind("person", ann)
                        .mapTo(String.class)
                        .list());

        assertThat(bench.door(History.class).of(ann).getLast().details())
                .isEqualTo(List.of(new HistoryRead.Detail("displayName", "Ann")));
        assertThatThrownBy(() -> bench.sql().useHandle(handle -> handle.execute("delete from history_payload")))
                .hasMessageContaining("permission denied");
    }

    private static int count(String from) {
        return bench.sql()
                .withHandle(handle -> handle.createQuery("select count(*) from " + from)
                        .mapTo(Integer.class)
                        .one());
    }
}
