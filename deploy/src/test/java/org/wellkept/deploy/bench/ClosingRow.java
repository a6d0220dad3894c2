package org.wellkept.deploy.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A board closes its round: what all its promises showed is frozen, on the disk when it is acknowledged. */
final class ClosingRow implements Row {

    private static final int WARM_UP = 20;

    /** Closed before anything is timed, so that the limit always has a board whose rows it can write. */
    private static final int AHEAD = 3;

    private static final List<String> TABLES = List.of(
            "snapshot",
            "snapshot_promise",
            "snapshot_answer",
            "snapshot_theme",
            "snapshot_organisation",
            "history_entry",
            "history_payload");

    @Override
    public String name() {
        return "closing-a-round";
    }

    @Override
    public List<Finding> measure(Installation installation) throws Exception {
        List<OpenRound> rounds = OpenRound.ofEachBoard(installation);
        try (Connection connection = installation.asApp().getConnection();
                NamedInserts inserts = new NamedInserts(connection, "closing")) {
            Deque<OpenRound> open = new ArrayDeque<>(rounds);
            Deque<OpenRound> closed = new ArrayDeque<>();
            Comparison.Work close = () -> {
                OpenRound next = open.removeFirst();
                next.close(installation);
                closed.addLast(next);
            };
            Comparison.Work insert = () -> {
                OpenRound next = closed.removeFirst();
                inserts.run(Map.of("round", next.id(), "person", next.person(), "limit", UUID.randomUUID()));
            };
            sameRows(connection, close, insert);
            for (int ahead = 0; ahead < AHEAD; ahead++) {
                close.run();
            }
            ProcessMemory memory = installation.memory();
            double before = memory.residentMegabytes();
            memory.forgetPeak();
            Comparison comparison = Comparison.inTurns(
                    WARM_UP, open.size() - WARM_UP, Comparison.milliseconds(close), Comparison.milliseconds(insert));
            double peak = memory.peakMegabytes();
            for (OpenRound round : rounds) {
                sameAnswers(installation, round);
            }
            return List.of(
                    new Finding(
                            "closing the round of one of %,d boards of %,d promises through the API, durable"
                                    .formatted(
                                            rounds.size(), installation.size().commitments() / rounds.size()),
                            "the bare inserts of the same rows, durable",
                            Finding.Unit.MILLISECONDS,
                            comparison,
                            Goal.atMost(3)),
                    new Finding(
                            "the server’s memory at its highest while the boards closed their rounds",
                            "before the first of them",
                            Finding.Unit.MEGABYTES,
                            new Comparison(peak, before),
                            Goal.atMost(1.2)));
        }
    }

    /** Both add as many rows to the same tables. */
    private static void sameRows(Connection connection, Comparison.Work close, Comparison.Work insert)
            throws Exception {
        RowCounts before = RowCounts.of(connection, TABLES);
        close.run();
        RowCounts between = RowCounts.of(connection, TABLES);
        insert.run();
        RowCounts after = RowCounts.of(connection, TABLES);
        Same.check(
                between.addedSince(before),
                after.addedSince(between),
                "the rows that closing a round adds to " + TABLES);
    }

    /** What is frozen adds up to what the board's live roll-up says; product and limit froze the same. */
    private static void sameAnswers(Installation installation, OpenRound round) throws Exception {
        String token = round.token();
        ObjectNode live = (ObjectNode) Calls.get(installation, RollupLimit.path(round.board()), token);
        Same.check(
                Calls.get(installation, round.path("snapshot?version=1"), token).get("totals"),
                live,
                "what was frozen of " + round.board());
        if (Calls.get(installation, round.path("snapshot"), token)
                        .get("versions")
                        .size()
                == 2) {
            Same.check(
                    Calls.get(installation, round.path("snapshot?version=2"), token)
                            .get("commitments"),
                    Calls.get(installation, round.path("snapshot?version=1"), token)
                            .get("commitments"),
                    "the promises that product and limit wrote of " + round.board());
        }
    }
}
