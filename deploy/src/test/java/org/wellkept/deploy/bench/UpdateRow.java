package org.wellkept.deploy.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** A statement of progress with a figure, on the disk when it is acknowledged. */
final class UpdateRow implements Row {

    private static final int LEADS = 20;
    private static final int WARM_UP = 100;
    private static final int UPDATES = 200;
    private static final int TAKEN = 201;
    private static final List<String> TABLES =
            List.of("progress_update", "observation", "history_head", "history_entry", "history_payload");

    /** A promise with a measure, and who leads the organisation whose word it is. */
    private record Promise(UUID id, String reference, UUID measure, UUID person, String email) {}

    @Override
    public String name() {
        return "update";
    }

    @Override
    public List<Finding> measure(Installation installation) throws Exception {
        Leads.make(installation);
        List<Promise> promises = promises(installation);
        Map<String, String> tokens = new HashMap<>();
        for (Promise promise : promises) {
            if (!tokens.containsKey(promise.email())) {
                tokens.put(promise.email(), Calls.token(installation, promise.email()));
            }
        }
        Iterator<Promise> product =
                Stream.generate(() -> promises).flatMap(List::stream).iterator();
        Iterator<Promise> limit =
                Stream.generate(() -> promises).flatMap(List::stream).iterator();
        try (Connection connection = installation.asApp().getConnection();
                BareInserts inserts = new BareInserts(connection)) {
            sameRows(connection, promises.getFirst(), inserts, post -> post(installation, post, tokens));
            Comparison comparison = Comparison.inTurns(
                    WARM_UP,
                    UPDATES,
                    Comparison.milliseconds(() -> post(installation, product.next(), tokens)),
                    Comparison.milliseconds(() -> inserts.add(limit.next())));
            return List.of(new Finding(
                    "one update with a figure through the API, durable",
                    "the bare inserts of update, figure and history, durable",
                    Finding.Unit.MILLISECONDS,
                    comparison,
                    Goal.atMost(3)));
        }
    }

    @FunctionalInterface
    private interface Post {
        void post(Promise promise) throws Exception;
    }

    /** Both add as many rows to the same tables. */
    private static void sameRows(Connection connection, Promise promise, BareInserts inserts, Post product)
            throws Exception {
        // the first one begins the record's history
        product.post(promise);
        RowCounts before = RowCounts.of(connection, TABLES);
        product.post(promise);
        RowCounts between = RowCounts.of(connection, TABLES);
        inserts.add(promise);
        RowCounts after = RowCounts.of(connection, TABLES);
        Same.check(between.addedSince(before), after.addedSince(between), "the rows that an update adds to " + TABLES);
    }

    private static List<Promise> promises(Installation installation) throws Exception {
        List<Promise> promises = new ArrayList<>();
        try (Connection connection = installation.asApp().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select u.id, u.reference, m.id as measure, a.person_id, a.email
                        from account a join role_held h on h.person_id = a.person_id
                        join undertaking u on u.organisation_id = h.organisation_id join measure m on m.undertaking_id = u.id
                        where u.state = 'agreed' and a.email in (
                          select 'lead-' || n || '@generated.example' from generate_series(1, %d) n)
                        order by u.reference""".formatted(LEADS))) {
            while (row.next()) {
                promises.add(new Promise(
                        row.getObject("id", UUID.class),
                        row.getString("reference"),
                        row.getObject("measure", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("email")));
            }
        }
        return promises;
    }

    private static void post(Installation installation, Promise promise, Map<String, String> tokens) throws Exception {
        Calls.post(
                installation,
                "api/v1/commitments/" + promise.reference() + "/updates",
                Objects.requireNonNull(tokens.get(promise.email())),
                """
                {"rating":"green","done":"We trained another group.","next":"Train the last group.",
                 "figures":[{"measure":"%s","at":"%s","value":84}]}""".formatted(promise.measure(), installation.today()),
                TAKEN);
    }

    /** The limit: one transaction for an update. */
    private static final class BareInserts implements AutoCloseable {

        /** The product goes on from where the limit left a record's history: between two of the limit's there is room for it. */
        private static final int ROOM_FOR_THE_PRODUCT = 10_000;

        private final NamedInserts inserts;
        private int sequence;

        BareInserts(Connection connection) throws SQLException {
            inserts = new NamedInserts(connection, "update");
        }

        void add(Promise promise) throws SQLException {
            sequence += ROOM_FOR_THE_PRODUCT;
            inserts.run(Map.of(
                    "undertaking", promise.id(),
                    "measure", promise.measure(),
                    "person", promise.person(),
                    "update", UUID.randomUUID(),
                    "sequence", sequence));
        }

        @Override
        public void close() throws SQLException {
            inserts.close();
        }
    }
}
