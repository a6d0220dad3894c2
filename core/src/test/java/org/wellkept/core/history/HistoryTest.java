package org.wellkept.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Promises;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;

class HistoryTest {

    private static final UUID WHO = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    private static final UUID RECORD = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-7000-8000-000000000002");

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final History history = bench.door(History.class);

    @BeforeEach
    void startAfresh() {
        bench.startAfresh();
    }

    @Test
    void a_record_tells_what_happened_latest_first_and_not_who_did_it() {
        remember(RECORD, "added", Map.of());
        bench.clock().set(TestClock.FIRST_DAY.plusDays(1));
        remember(RECORD, "changed", Map.of("reason", "A typo", "before", "teh"));

        assertThat(history.of(RECORD))
                .containsExactly(
                        new HistoryRead(
                                2,
                                bench.clock().instant(),
                                "changed",
                                List.of(
                                        new HistoryRead.Detail("before", "teh"),
                                        new HistoryRead.Detail("reason", "A typo"))),
                        new HistoryRead(
                                1, bench.clock().instant().minus(java.time.Duration.ofDays(1)), "added", List.of()));
        assertThat(history.of(OTHER)).isEmpty();
    }

    @Test
    void nothing_is_remembered_outside_the_transaction_that_it_tells_of() {
        assertThatThrownBy(() -> history.append(event(RECORD, "added", Map.of())))
                .hasMessageContaining("transaction");
        assertThatThrownBy(() -> bench.inTransaction(() -> {
                    history.append(event(RECORD, "added", Map.of()));
                    throw new IllegalStateException("The write failed");
                }))
                .hasMessage("The write failed");

        assertThat(history.of(RECORD)).isEmpty();
    }

    @Test
    void many_who_write_one_record_at_once_make_one_chain() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> running = java.util.stream.IntStream.range(0, 40)
                    .<Future<?>>mapToObj(i -> threads.submit(() -> remember(RECORD, "changed", Map.of("i", "" + i))))
                    .toList();
            for (Future<?> one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }

        assertThat(verify()).isEqualTo(new HistoryReport(1, 40, 0, List.of()));
    }

    @Test
    void what_the_doors_wrote_verifies() {
        Wellshire wellshire = Wellshire.in(bench);
        wellshire.published(Wellshire.COUNTY, Promises.aCommitment().build());
        history.checkpoint();

        HistoryReport report = verify();

        assertThat(report.problems()).isEmpty();
        assertThat(report.isWhole()).isTrue();
        assertThat(report.records()).isGreaterThan(10);
        assertThat(report.entries()).isGreaterThan(report.records());
        assertThat(report.checkpoints()).isEqualTo(1);
    }

    @Test
    void erasing_a_text_leaves_the_history_whole() {
        threeOfEach();
        history.checkpoint();

        asOwner("delete from history_payload where record_id = ? and sequence = 2", RECORD);

        assertThat(verify().problems()).isEmpty();
        assertThat(history.of(RECORD))
                .extracting(entry -> entry.details().size())
                .containsExactly(1, 0, 1);
    }

    @Test
    void an_entry_that_was_changed_is_named() {
        threeOfEach();

        asOwner("update history_entry set action = 'withdrawn' where record_id = ? and sequence = 2", RECORD);

        assertThat(verify().problems()).containsExactly("WV-001: entry 2 was changed");
    }

    @Test
    void whoever_is_said_to_have_done_it_and_when_can_not_be_changed_either() {
        threeOfEach();

        asOwner("update history_entry set actor = ? where record_id = ? and sequence = 1", OTHER, RECORD);
        asOwner(
                "update history_entry set happened_at = happened_at - interval '1 day' where record_id = ? and sequence = 3",
                RECORD);

        assertThat(verify().problems()).containsExactly("WV-001: entry 1 was changed", "WV-001: entry 3 was changed");
    }

    @Test
    void a_text_that_was_changed_is_named() {
        threeOfEach();

        asOwner(
                "update history_payload set content = '{\"reason\":\"Another\"}' where record_id = ? and sequence = 3",
                RECORD);

        assertThat(verify().problems()).containsExactly("WV-001: the text of entry 3 was changed");
    }

    @Test
    void a_text_whose_digest_was_changed_with_it_is_named() {
        threeOfEach();
        Hash salt = new Hash(new byte[16]);
        String content = "{\"reason\":\"Another\"}";

        asOwner(
                "update history_payload set salt = ?, content = ? where record_id = ? and sequence = 3",
                salt.bytes(),
                content,
                RECORD);
        asOwner(
                "update history_entry set payload_digest = ? where record_id = ? and sequence = 3",
                Chain.payloadDigest(salt, content).bytes(),
                RECORD);

        assertThat(verify().problems()).containsExactly("WV-001: entry 3 was changed");
    }

    @Test
    void a_last_entry_that_was_deleted_is_named() {
        threeOfEach();

        asOwner("delete from history_entry where record_id = ? and sequence = 3", RECORD);

        assertThat(verify().problems())
                .containsExactly("WV-001: its history was cut off after entry 2; entry 3 was its last");
    }

    @Test
    void a_middle_entry_that_was_deleted_is_named() {
        threeOfEach();

        asOwner("delete from history_entry where record_id = ? and sequence = 2", RECORD);

        assertThat(verify().problems()).containsExactly("WV-001: entries 2 to 2 are missing");
    }

    @Test
    void a_first_entry_that_was_deleted_is_named() {
        threeOfEach();

        asOwner("delete from history_entry where record_id = ? and sequence = 1", RECORD);

        assertThat(verify().problems()).containsExactly("WV-001: entries 1 to 1 are missing");
    }

    @Test
    void a_record_whose_whole_history_was_deleted_is_named() {
        threeOfEach();

        asOwner("delete from history_entry where record_id = ?", RECORD);

        assertThat(verify().problems()).containsExactly("WV-001: its whole history is missing");
    }

    @Test
    void a_promise_whose_whole_history_was_deleted_with_its_head_is_named() {
        Wellshire wellshire = Wellshire.in(bench);
        UUID promise = wellshire
                .agreed(Wellshire.COUNTY, Promises.aCommitment().build())
                .id();

        asOwner("delete from history_entry where record_id = ?", promise);
        asOwner("delete from history_payload where record_id = ?", promise);
        asOwner("delete from history_head where record_id = ?", promise);

        assertThat(verify().problems()).containsExactly("WV-001: its whole history is missing");
    }

    @Test
    void a_record_whose_whole_history_was_deleted_with_its_head_is_missed_by_the_checkpoint() {
        threeOfEach();
        history.checkpoint();

        asOwner("delete from history_entry where record_id = ?", RECORD);
        asOwner("delete from history_payload where record_id = ?", RECORD);
        asOwner("delete from history_head where record_id = ?", RECORD);

        assertThat(verify().problems()).singleElement().asString().startsWith("Checkpoint 1 of ");
    }

    @Test
    void a_tail_that_was_rewritten_with_its_head_is_missed_by_the_checkpoint() {
        threeOfEach();
        history.checkpoint();

        rewriteLast("nothing", "{\"reason\":\"Nothing happened\"}");

        assertThat(verify().problems()).singleElement().asString().startsWith("Checkpoint 1 of ");
    }

    @Test
    void a_tail_that_was_cut_off_with_its_head_is_missed_by_the_checkpoint() {
        threeOfEach();
        history.checkpoint();

        asOwner("delete from history_entry where record_id = ? and sequence = 3", RECORD);
        asOwner("""
                update history_head set sequence = 2, hash = (select hash from history_entry where record_id = ? and sequence = 2)
                where record_id = ?""", RECORD, RECORD);

        assertThat(verify().problems()).singleElement().asString().startsWith("Checkpoint 1 of ");
    }

    @Test
    void a_checkpoint_that_was_deleted_or_changed_is_named() {
        threeOfEach();
        history.checkpoint();
        remember(RECORD, "changed", Map.of());
        history.checkpoint();
        remember(RECORD, "changed", Map.of());
        history.checkpoint();
        assertThat(verify().isWhole()).isTrue();

        asOwner("delete from history_checkpoint where number = 2");

        assertThat(verify().problems()).first().isEqualTo("Checkpoint 2 is missing");
    }

    @Test
    void a_checkpoint_is_taken_only_when_something_was_written_since() {
        history.checkpoint();
        assertThat(history.checkpoints()).isEmpty();
        threeOfEach();

        history.checkpoint();
        history.checkpoint();

        assertThat(history.checkpoints()).singleElement().satisfies(checkpoint -> {
            assertThat(checkpoint.number()).isEqualTo(1);
            assertThat(checkpoint.records()).isEqualTo(2);
            assertThat(checkpoint.throughEntry()).isEqualTo(6);
            assertThat(checkpoint.takenAt()).isEqualTo(bench.clock().instant());
            assertThat(checkpoint.digest()).matches("[0-9a-f]{64}");
        });
    }

    @Test
    void what_is_written_after_a_checkpoint_does_not_disturb_it() {
        threeOfEach();
        history.checkpoint();

        threeOfEach();
        remember(UUID.randomUUID(), "added", Map.of());

        assertThat(verify().problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update history_entry set action = 'nothing'",
                "delete from history_entry",
                "truncate history_entry",
                "update history_payload set content = '{}'",
                "delete from history_payload",
                "truncate history_payload",
                "update history_checkpoint set records = 0",
                "delete from history_checkpoint",
                "truncate history_checkpoint",
                "delete from history_head",
                "alter table history_entry disable trigger all",
                "set role wellkept_owner",
            })
    void the_application_itself_can_not_touch_what_is_remembered(String sql) {
        threeOfEach();
        history.checkpoint();

        assertThatThrownBy(() -> bench.sql().useHandle(handle -> handle.execute(sql)))
                .isInstanceOf(UnableToExecuteStatementException.class)
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        assertThat(verify().isWhole()).isTrue();
    }

    /** Replaces the last entry and all that points to it, as somebody could who knows how the chain is made. */
    private static void rewriteLast(String action, String content) {
        Hash salt = new Hash(new byte[16]);
        Hash digest = Chain.payloadDigest(salt, content);
        Hash hash = bench.sqlAsOwner()
                .withHandle(handle -> handle.createQuery(
                                "select previous, happened_at from history_entry where record_id = :record and sequence = 3")
                        .bind("record", RECORD)
                        .map((row, context) -> Chain.link(
                                Hash.neverNullIn(row, "previous"),
                                RECORD,
                                3,
                                row.getTimestamp("happened_at").toInstant(),
                                WHO,
                                action,
                                digest))
                        .one());
        asOwner(
                "update history_entry set action = ?, payload_digest = ?, hash = ? where record_id = ? and sequence = 3",
                action,
                digest.bytes(),
                hash.bytes(),
                RECORD);
        asOwner(
                "update history_payload set salt = ?, content = ? where record_id = ? and sequence = 3",
                salt.bytes(),
                content,
                RECORD);
        asOwner("update history_head set hash = ? where record_id = ?", hash.bytes(), RECORD);
    }

    private void threeOfEach() {
        for (UUID record : List.of(RECORD, OTHER)) {
            for (String action : List.of("added", "changed", "agreed")) {
                remember(record, action, Map.of("reason", "Because " + action));
            }
        }
    }

    private void remember(UUID record, String action, Map<String, String> content) {
        bench.inTransaction(() -> {
            history.append(event(record, action, content));
            return true;
        });
    }

    private static HistoryEvent event(UUID record, String action, Map<String, String> content) {
        return new HistoryEvent(
                record, "commitment", record.equals(RECORD) ? "WV-001" : "WV-002", WHO, action, content);
    }

    private static void asOwner(String sql, Object... values) {
        int touched = bench.sqlAsOwner().withHandle(handle -> handle.execute(sql, values));
        assertThat(touched).as(sql).isPositive();
    }

    private static HistoryReport verify() {
        return new HistoryVerifier(bench.sql()).verify();
    }
}
