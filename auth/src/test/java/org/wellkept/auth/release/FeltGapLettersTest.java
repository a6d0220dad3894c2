package org.wellkept.auth.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.CoProduction.cafe;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.AddAccount;
import org.wellkept.auth.account.Post;
import org.wellkept.auth.account.TestPeople;
import org.wellkept.core.access.Actor;
import org.wellkept.core.coproduction.Rung;
import org.wellkept.core.outbox.Letter;
import org.wellkept.core.release.Releases;
import org.wellkept.core.test.CoProduction;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class FeltGapLettersTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(Accounts.class, FeltGapLetters.class);

    private final Post post = new Post(bench);
    private Wellshire wellshire;

    @BeforeEach
    void makeWellshire() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        withAddress(wellshire.lead(Wellshire.OPEN_DOOR), "lead@opendoor.example");
        withAddress(wellshire.contributor(Wellshire.OPEN_DOOR), "ann@opendoor.example");
        withAddress(wellshire.lead(Wellshire.COUNTY), "lead@wellshire.example");
        post.letters();
    }

    @Test
    void leads_are_told_once_what_people_felt_and_when_it_is_public() {
        CoProduction coProduction = new CoProduction(bench, wellshire);
        String cafe = coProduction.published(cafe(20)).reference();
        List<String> codes = coProduction.codes(cafe, 20, TestClock.FIRST_DAY);
        coProduction.speak(codes, Rung.INFORMING, Rung.INFORMING, Rung.INFORMING, Rung.CO_DESIGN, Rung.CONSULTATION);
        bench.clock().set(LocalDate.of(2026, 11, 2));

        bench.door(Releases.class).makeDue();

        List<Letter> letters = post.letters();
        assertThat(letters).extracting(Letter::recipient).containsExactly("lead@opendoor.example");
        assertThat(letters.getFirst().subject()).isEqualTo("Before it is public: how people felt " + cafe);
        assertThat(letters.getFirst().text())
                .contains(
                        cafe + ": Plan the evening café",
                        "Open Door says that it was: Co-design",
                        "“We were told what will happen.”",
                        "It is public on 9 November 2026",
                        "/workspace/coproduction/" + cafe)
                .doesNotContain("%", "\r");

        bench.clock().set(LocalDate.of(2026, 12, 1));
        bench.door(Releases.class).makeDue();
        assertThat(post.letters()).isEmpty();
    }

    private static void withAddress(Actor actor, String address) {
        bench.door(Accounts.class)
                .add(new AddAccount(actor.signedInPerson(), address, TestPeople.PASSWORD))
                .orThrow();
    }
}
