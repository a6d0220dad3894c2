package org.wellkept.core.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.CoProduction.cafe;
import static org.wellkept.core.test.CoProduction.only;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.coproduction.About;
import org.wellkept.core.coproduction.ActivityTerms;
import org.wellkept.core.coproduction.Rung;
import org.wellkept.core.test.CoProduction;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class VoicesTest {

    private static final LocalDate CLOSES = TestClock.FIRST_DAY.plusDays(14);

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private Wellshire wellshire;
    private CoProduction coProduction;
    private Voices voices;
    private String cafe;

    @BeforeEach
    void start() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        coProduction = new CoProduction(bench, wellshire);
        voices = bench.door(Voices.class);
        cafe = coProduction.published(cafe(12)).reference();
    }

    @Test
    void the_user_led_group_or_the_observer_gives_out_codes_and_nobody_else() {
        assertThat(voices.issuersFor(wellshire.lead(Wellshire.OPEN_DOOR), cafe))
                .containsExactly("Wellshire Voices", "Healthwatch Wellshire");
        assertThat(refusal(voices.open(
                        wellshire.lead(Wellshire.OPEN_DOOR), new OpenWindow(cafe, Wellshire.OPEN_DOOR, CLOSES, 10))))
                .isInstanceOfSatisfying(
                        Refusal.NotPermitted.class,
                        refused -> assertThat(refused.because()).contains("Wellshire Voices or Healthwatch Wellshire"));
        assertThat(refusal(voices.open(wellshire.lead(Wellshire.ICB), new OpenWindow(cafe, null, CLOSES, 10))))
                .isInstanceOf(Refusal.NotPermitted.class);

        IssuedCodes issued = voices.open(wellshire.observer(), new OpenWindow(cafe, null, CLOSES, 10))
                .orThrow();

        assertThat(issued.window().byItself()).isFalse();
        assertThat(issued.window().issuer().slug()).isEqualTo(Wellshire.HEALTHWATCH);
        assertThat(Set.copyOf(issued.codes())).hasSize(10);
    }

    @Test
    void where_nobody_else_can_the_organisation_does_it_itself_and_no_words_are_kept() {
        About about = cafe(12).about();
        ActivityTerms withAll = cafe(12).with(new About(
                about.title(),
                about.kind(),
                about.purpose(),
                about.area(),
                List.of(Wellshire.VOICES, Wellshire.HEALTHWATCH),
                null,
                List.of(),
                List.of()));
        String reference = coProduction.published(withAll).reference();

        IssuedCodes issued = voices.open(
                        wellshire.lead(Wellshire.OPEN_DOOR), new OpenWindow(reference, null, CLOSES, 6))
                .orThrow();
        String receipt = voices.speak(
                        Actor.anyone(),
                        issued.codes().getFirst(),
                        new Spoken(Rung.INFORMING, null, null, null, "The tea was real", null, null))
                .orThrow();

        assertThat(issued.window().byItself()).isTrue();
        assertThat(voices.read(Actor.anyone(), receipt).orThrow().words()).isEqualTo(WordsState.NONE);
    }

    @Test
    void a_window_opens_once_for_a_time_and_a_number_of_codes_that_can_be() {
        Actor issuer = wellshire.lead(Wellshire.VOICES);

        assertThat(fieldsToMend(
                        voices.open(issuer, new OpenWindow(cafe, null, TestClock.FIRST_DAY.minusDays(1), 2_001))))
                .containsExactlyInAnyOrder("closesOn", "codes");
        coProduction.codes(cafe, 10, CLOSES);
        assertThat(refusal(voices.open(issuer, new OpenWindow(cafe, null, CLOSES, 10))))
                .isInstanceOf(Refusal.RuleBroken.class);
        assertThat(fieldsToMend(voices.extend(issuer, cafe, CLOSES.minusDays(1))))
                .containsExactly("closesOn");
        assertThat(voices.extend(issuer, cafe, CLOSES.plusDays(7)).orThrow().closesOn())
                .isEqualTo(CLOSES.plusDays(7));
        assertThat(voices.more(issuer, cafe, 5).orThrow().window().issued()).isEqualTo(15);

        bench.clock().set(CLOSES.plusDays(8));
        assertThat(refusal(voices.more(issuer, cafe, 5))).isInstanceOf(Refusal.RuleBroken.class);
        assertThat(refusal(voices.extend(issuer, cafe, CLOSES.plusDays(30)))).isInstanceOf(Refusal.RuleBroken.class);
    }

    @Test
    void a_code_works_once() {
        List<String> codes = coProduction.codes(cafe, 10, CLOSES);

        assertThat(voices.invitation(Actor.anyone(), codes.getFirst()).orThrow().title())
                .isEqualTo("Plan the evening café");
        coProduction.speak(codes, Rung.CONSULTATION);

        assertThat(refusal(voices.speak(Actor.anyone(), codes.getFirst(), only(Rung.CO_DESIGN))))
                .isInstanceOfSatisfying(
                        Refusal.Invalid.class,
                        invalid -> assertThat(invalid.problems().getFirst().problem())
                                .isEqualTo("This code was used"));
        assertThat(voices.speak(Actor.anyone(), codes.get(1).toLowerCase(Locale.ROOT), only(Rung.CO_DESIGN))
                        .orThrow())
                .isNotBlank();
    }

    @Test
    void a_code_that_is_guessed_or_too_late_says_so_plainly() {
        List<String> codes = coProduction.codes(cafe, 10, CLOSES);

        assertThat(fieldsToMend(voices.speak(Actor.anyone(), "AAAA-BBBB-CCCC", only(Rung.CO_DESIGN))))
                .containsExactly("code");
        assertThat(fieldsToMend(voices.speak(Actor.anyone(), null, only(Rung.CO_DESIGN))))
                .containsExactly("code");
        assertThat(fieldsToMend(voices.speak(
                        Actor.anyone(), codes.getFirst(), new Spoken(null, null, null, null, null, null, null))))
                .containsExactly("rung");
        bench.clock().set(CLOSES.plusDays(1));
        assertThat(fieldsToMend(voices.invitation(Actor.anyone(), codes.getFirst())))
                .containsExactly("code");
    }

    @Test
    void whoever_holds_the_receipt_sees_changes_and_takes_back_what_they_said() {
        List<String> codes = coProduction.codes(cafe, 10, CLOSES);
        String receipt = coProduction.speak(codes, Rung.CONSULTATION).getFirst();

        VoiceRead changed = voices.change(
                        Actor.anyone(),
                        receipt,
                        new Spoken(
                                Rung.ENGAGEMENT,
                                AccountJudged.NOT_RIGHT,
                                HeardBack.NO,
                                Again.PERHAPS,
                                "The room",
                                "The end",
                                "We asked for Sundays"))
                .orThrow();

        assertThat(changed.spoken().rung()).isEqualTo(Rung.ENGAGEMENT);
        assertThat(changed.words()).isEqualTo(WordsState.WAITING);
        assertThat(changed.standing()).isEqualTo(VoiceStanding.OPEN);
        assertThat(voices.read(Actor.anyone(), receipt).orThrow()).isEqualTo(changed);
        assertThat(voices.withdraw(Actor.anyone(), receipt).orThrow()).isEqualTo(cafe);
        assertThat(fieldsToMend(voices.read(Actor.anyone(), receipt))).containsExactly("receipt");
        assertThat(coProduction.dump("voice").get("voice")).isEmpty();
    }

    @Test
    void nobody_reads_a_word_before_the_window_closes_not_even_whoever_looks_after_it() {
        List<String> codes = coProduction.codes(cafe, 10, CLOSES);
        voices.speak(
                        Actor.anyone(),
                        codes.getFirst(),
                        new Spoken(Rung.INFORMING, null, null, null, "The tea was real", null, null))
                .orThrow();
        Actor issuer = wellshire.lead(Wellshire.VOICES);

        assertThat(refusal(voices.words(issuer, cafe))).isInstanceOf(Refusal.RuleBroken.class);

        bench.clock().set(CLOSES.plusDays(1));
        WordsToLookAt words = voices.words(issuer, cafe).orThrow().getFirst();
        assertThat(words.feltReal()).isEqualTo("The tea was real");
        assertThat(refusal(voices.words(wellshire.lead(Wellshire.OPEN_DOOR), cafe)))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(fieldsToMend(voices.hide(issuer, cafe, Set.of(words.id()), " ")))
                .containsExactly("because");
        assertThat(voices.hide(issuer, cafe, Set.of(words.id()), "It names somebody")
                        .orThrow())
                .singleElement()
                .satisfies(hidden -> assertThat(hidden.state()).isEqualTo(WordsState.HIDDEN));
        assertThat(coProduction.dump("voice").get("voice"))
                .singleElement()
                .asString()
                .contains("The tea was real");
    }

    @Test
    void no_row_tells_who_spoke_when_or_in_which_order_or_with_which_code() {
        List<String> codes = coProduction.codes(cafe, 30, CLOSES);
        List<String> receipts = new ArrayList<>();
        Set<List<Integer>> orders = new HashSet<>();
        for (int i = 0; i < 12; i++) {
            Actor signedIn = wellshire.member();
            receipts.add(voices.speak(
                            signedIn,
                            codes.get(i),
                            new Spoken(Rung.CONSULTATION, null, null, null, "number " + i, null, null))
                    .orThrow());
            assertThat(coProduction.dump("voice", "voice_code").toString())
                    .doesNotContain(signedIn.signedInPerson().toString());
        }
        for (int i = 0; i < 8; i++) {
            orders.add(stored());
            voices.change(
                            Actor.anyone(),
                            receipts.getFirst(),
                            new Spoken(Rung.CONSULTATION, null, null, null, "number 0", null, null))
                    .orThrow();
        }

        assertThat(orders).as("the rows lie in an order of their own each time").hasSizeGreaterThan(1);
        assertThat(transactions("voice"))
                .as("all rows come from one transaction")
                .hasSize(1);
        assertThat(transactions("voice_code")).hasSize(1);
        assertThat(columns("voice"))
                .as("there is no column for a person, a time or an order")
                .containsExactlyInAnyOrder(
                        "id",
                        "receipt",
                        "activity_id",
                        "rung",
                        "account",
                        "heard_back",
                        "again",
                        "felt_real",
                        "not_real",
                        "correction",
                        "words",
                        "hidden_because",
                        "released");
        assertThat(coProduction
                        .dump("history_entry", "history_payload", "outbox_message")
                        .toString())
                .as("speaking leaves no entry and no message")
                .doesNotContain("number ");
        assertThat(historyEntries()).as("published, opened: nothing since").isEqualTo(3);
        for (String secret : receipts) {
            assertThat(coProduction.dump("voice", "voice_code").toString()).doesNotContain(secret);
        }
    }

    private List<Integer> stored() {
        return bench.sqlAsOwner()
                .withHandle(handle -> handle.createQuery(
                                "select replace(felt_real, 'number ', '')::int from voice order by ctid")
                        .mapTo(Integer.class)
                        .list());
    }

    private Set<String> transactions(String table) {
        return bench.sqlAsOwner()
                .withHandle(handle -> handle.createQuery("select xmin::text from " + table)
                        .mapTo(String.class)
                        .collect(Collectors.toSet()));
    }

    private Set<String> columns(String table) {
        return bench.sqlAsOwner()
                .withHandle(handle -> handle.createQuery(
                                "select column_name from information_schema.columns where table_name = :table")
                        .bind("table", table)
                        .mapTo(String.class)
                        .collect(Collectors.toSet()));
    }

    private int historyEntries() {
        return bench.sqlAsOwner()
                .withHandle(handle -> handle.createQuery("""
                                select count(*) from history_entry e join activity a on a.id = e.record_id
                                where a.reference = :reference""")
                        .bind("reference", cafe)
                        .mapTo(Integer.class)
                        .one());
    }
}
