package org.wellkept.ui.coproduction;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.generated.precompiled.coproduction.JteactivityGenerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.access.Actor;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.GroupCount;
import org.wellkept.core.coproduction.Rung;
import org.wellkept.core.release.Felt;
import org.wellkept.core.release.Released;
import org.wellkept.core.release.Releases;
import org.wellkept.core.test.CoProduction;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;
import org.wellkept.ui.form.Laid;
import org.wellkept.ui.workspace.Markup;

@Tag("database")
class ActivityPageTest {

    private static final LocalDate CLOSES = TestClock.FIRST_DAY.plusDays(3);

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final List<String> said = new ArrayList<>();
    private Wellshire wellshire;
    private Releases releases;
    private Actor lead;
    private String cafe;

    @BeforeEach
    void start() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        CoProduction coProduction = new CoProduction(bench, wellshire);
        releases = bench.door(Releases.class);
        lead = wellshire.lead(Wellshire.OPEN_DOOR);
        cafe = coProduction
                .published(CoProduction.cafe(12, new GroupCount("carers", 3)))
                .reference();
        coProduction.speak(
                coProduction.codes(cafe, 10, CLOSES),
                Rung.INFORMING,
                Rung.INFORMING,
                Rung.INFORMING,
                Rung.CONSULTATION,
                Rung.CO_DESIGN);
    }

    private ActivityPage page(Actor reader) {
        return ActivityPage.of(
                bench.door(Activities.class).find(reader, cafe).orThrow(),
                releases.of(reader, cafe).orThrow(),
                LocalDate.now(bench.clock()));
    }

    private void release() {
        bench.clock().set(CLOSES.plusMonths(1).withDayOfMonth(1));
        assertThat(releases.makeDue()).isTrue();
    }

    private static String markup(ActivityPage page) {
        return Markup.of(output -> JteactivityGenerated.render(output, null, page));
    }

    @Test
    void before_a_release_only_the_claim_stands() {
        ActivityPage page = page(lead);

        assertThat(page.claimed()).isEqualTo(new ActivityPage.RungLine("Co-design", Rung.CO_DESIGN.asFelt()));
        assertThat(page.felt()).isNull();
        assertThat(markup(page))
                .contains("Nothing can be told yet of how it felt")
                .doesNotContain("as it is told outside");
    }

    @Test
    void the_claim_stands_beside_what_people_felt_and_counts_stand_as_they_are_told() {
        release();
        ActivityPage page = page(lead);

        assertThat(page.felt()).isNotNull().satisfies(felt -> {
            assertThat(felt.rung().words()).isEqualTo("Informing");
            assertThat(felt.gap()).contains("two rungs lower").contains("Anyone can read it from");
        });
        assertThat(page.released()).extracting(ActivityPage.Fact::value).contains("Fewer than 5 people");
        assertThat(markup(page)).contains("Claimed, and felt", "Informing", "as it is told outside");
    }

    @Test
    void the_lead_replies_in_up_to_a_hundred_words() {
        release();
        Laid laid = Laid.out(new GapReply(releases, () -> lead, cafe, null, said::add));
        laid.area("What your organisation says").setValue("word ".repeat(101));
        laid.press("Keep the reply");
        assertThat(laid.area("What your organisation says").getErrorMessage()).contains("101 words");

        laid.area("What your organisation says").setValue("We chose too much before we asked.");
        laid.press("Keep the reply");
        assertThat(said).hasSize(1);
        assertThat(page(lead).felt())
                .isNotNull()
                .extracting(ActivityPage.FeltLine::reply)
                .isEqualTo("We chose too much before we asked.");
        assertThat(gap(lead))
                .hasValueSatisfying(gap -> assertThat(gap.mayReply()).isTrue());
        assertThat(gap(wellshire.contributor(Wellshire.OPEN_DOOR)))
                .hasValueSatisfying(gap -> assertThat(gap.mayReply()).isFalse());
    }

    private Optional<Felt.Gap> gap(Actor reader) {
        return releases.of(reader, cafe).orThrow().map(Released::felt).map(Felt::gap);
    }
}
