package org.wellkept.deploy.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A board closes its round: what all its promises showed is frozen, on the disk when it is acknowledged. */
final class ClosingRow implements Row {

    private static final int OFFICERS = 15;
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

    /** A board's latest round, and who may close it. */
    private record Round(UUID id, String board, UUID person, String email) {
        String path(String rest) {
            return "api/v1/boards/" + board + "/rounds/" + id + "/" + rest;
        }
    }

    @Override
    public String name() {
        return "closing-a-round";
    }

    @Override
    public List<Finding> measure(Installation installation) throws Exception {
        officers(installation);
        List<Round> rounds = rounds(installation);
        Map<String, String> tokens = new HashMap<>();
        for (Round round : rounds) {
            if (!tokens.containsKey(round.email())) {
                tokens.put(round.email(), Calls.token(installation, round.email()));
            }
        }
        try (Connection connection = installation.asApp().getConnection();
                NamedInserts inserts = new NamedInserts(connection, "closing")) {
            Deque<Round> open = new ArrayDeque<>(rounds);
            Deque<Round> closed = new ArrayDeque<>();
            Comparison.Work close = () -> {
                Round next = open.removeFirst();
                Calls.post(installation, next.path("close"), Objects.requireNonNull(tokens.get(next.email())), "", 200);
                closed.addLast(next);
            };
            Comparison.Work insert = () -> {
                Round next = closed.removeFirst();
                inserts.run(Map.of("round", next.id(), "person", next.person(), "limit", UUID.randomUUID()));
            };
            sameRows(connection, close, insert);
            for (int ahead = 0; ahead < AHEAD; ahead++) {
                close.run();
            }
            double before = installation.residentMegabytes();
            Peak peak = new Peak(installation);
            Comparison comparison = Comparison.inTurns(
                    WARM_UP,
                    open.size() - WARM_UP,
                    peak.after(Comparison.milliseconds(close)),
                    Comparison.milliseconds(insert));
            for (Round round : rounds) {
                sameAnswers(installation, round, Objects.requireNonNull(tokens.get(round.email())));
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
                            new Comparison(peak.megabytes(), before),
                            Goal.atMost(1.2)));
        }
    }

    /** The most memory that was resident after any reading. */
    private static final class Peak {
        private final Installation installation;
        private double megabytes;

        Peak(Installation installation) {
            this.installation = installation;
        }

        Comparison.Gauge after(Comparison.Gauge gauge) {
            return () -> {
                double read = gauge.read();
                megabytes = Math.max(megabytes, installation.residentMegabytes());
                return read;
            };
        }

        double megabytes() {
            return megabytes;
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
    private static void sameAnswers(Installation installation, Round round, String token) throws Exception {
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

    /** Officers of the generated boards, each of several. */
    private static void officers(Installation installation) throws Exception {
        installation.execute("""
                insert into person (id, display_name)
                  select md5('officer-' || n)::uuid, 'Officer ' || n from generate_series(0, %1$d - 1) n on conflict do nothing;
                insert into account (person_id, email, password_hash, created_at, shared)
                  select md5('officer-' || n)::uuid, 'officer-' || n || '@generated.example', d.password_hash, now(), true
                  from generate_series(0, %1$d - 1) n, account d where d.email = 'lead@wellshire.example' on conflict do nothing;
                insert into role_held (id, person_id, role, board_id, from_on)
                  select md5('officer-of-' || b.slug)::uuid, md5('officer-' || substr(b.slug, 7)::int %% %1$d)::uuid, 'officer', b.id,
                    current_date - 30
                  from board b where b.slug ~ '^board-[0-9]+$' on conflict do nothing;
                """.formatted(OFFICERS));
    }

    /** The latest round of each generated board. */
    private static List<Round> rounds(Installation installation) throws Exception {
        List<Round> rounds = new ArrayList<>();
        try (Connection connection = installation.asApp().getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select distinct on (b.id) r.id, b.slug, a.person_id, a.email
                        from board b join round r on r.board_id = b.id and r.closed_on is null
                        join role_held h on h.board_id = b.id and h.role = 'officer' join account a on a.person_id = h.person_id
                        where b.slug ~ '^board-[0-9]+$' order by b.id, r.opens_on desc, r.id desc""");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rounds.add(new Round(
                        row.getObject("id", UUID.class),
                        row.getString("slug"),
                        row.getObject("person_id", UUID.class),
                        row.getString("email")));
            }
        }
        Same.check(installation.size().boards(), rounds.size(), "how many boards have a round to close");
        return rounds;
    }
}
