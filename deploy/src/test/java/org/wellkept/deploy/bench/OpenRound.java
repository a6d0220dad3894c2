package org.wellkept.deploy.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The latest round of a generated board that is not closed, with the officer who may close it.
 *
 * @param token by which the officer asks
 */
record OpenRound(UUID id, String board, UUID person, String token) {

    private static final int OFFICERS = 15;

    /** That of each generated board, in the order of the boards. */
    static List<OpenRound> ofEachBoard(Installation installation) throws Exception {
        officers(installation);
        Map<String, String> tokens = new HashMap<>();
        List<OpenRound> rounds = new ArrayList<>();
        try (Connection connection = installation.asApp().getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select distinct on (b.id) r.id, b.slug, a.person_id, a.email
                        from board b join round r on r.board_id = b.id and r.closed_on is null
                        join role_held h on h.board_id = b.id and h.role = 'officer' join account a on a.person_id = h.person_id
                        where b.slug ~ '^board-[0-9]+$' order by b.id, r.opens_on desc, r.id desc""");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String email = row.getString("email");
                String token = tokens.get(email);
                if (token == null) {
                    token = Calls.token(installation, email);
                    tokens.put(email, token);
                }
                rounds.add(new OpenRound(
                        row.getObject("id", UUID.class),
                        row.getString("slug"),
                        row.getObject("person_id", UUID.class),
                        token));
            }
        }
        Same.check(installation.size().boards(), rounds.size(), "how many boards have a round to close");
        return rounds;
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

    String path(String rest) {
        return "api/v1/boards/" + board + "/rounds/" + id + "/" + rest;
    }

    /** Closes it, as its officer. */
    void close(Installation installation) throws IOException, InterruptedException {
        Calls.post(installation, path("close"), token, "", 200);
    }

    /** What it found, after it was closed. */
    UUID snapshot(Installation installation) throws IOException, InterruptedException {
        return UUID.fromString(Calls.get(installation, path("snapshot"), token)
                .at("/summary/id")
                .textValue());
    }
}
