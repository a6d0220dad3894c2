package org.wellkept.deploy.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** A page of a hundred promises. */
final class CommitmentListRow implements Row {

    private static final String PATH = "api/v1/commitments?limit=100";

    @Override
    public String name() {
        return "commitment-list";
    }

    @Override
    public List<Finding> measure(Installation installation) throws Exception {
        try (Connection connection = installation.asApp().getConnection();
                PreparedStatement limit = connection.prepareStatement(LimitSql.named("commitments"))) {
            Same.check(installation.getJson(PATH).get("items"), items(limit), "the list of promises");
            Comparison comparison = Comparison.inTurns(
                    300,
                    300,
                    Comparison.milliseconds(() -> installation.get(PATH)),
                    Comparison.milliseconds(() -> bytes(limit)));
            return List.of(new Finding(
                    "list of 100 promises as JSON through the API",
                    "PostgreSQL's own time and writing the same JSON",
                    Finding.Unit.MILLISECONDS,
                    comparison,
                    Goal.atMost(3)));
        }
    }

    private static byte[] bytes(PreparedStatement statement) throws SQLException, IOException {
        return Installation.JSON.writeValueAsBytes(items(statement));
    }

    private static ArrayNode items(PreparedStatement statement) throws SQLException {
        ArrayNode items = Installation.JSON.createArrayNode();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                write(row, items.addObject());
            }
        }
        return items;
    }

    private static void write(ResultSet row, ObjectNode item) throws SQLException {
        item.put("reference", row.getString("reference"))
                .put("partnership", row.getString("partnership"))
                .put("title", row.getString("title"))
                .put("organisation", row.getString("organisation"))
                .put("madeBy", row.getString("made_by"))
                .put("inHandover", row.getBoolean("in_handover"));
        if (row.getString("due_text") == null) {
            item.putNull("due");
        } else {
            item.putObject("due")
                    .put("text", row.getString("due_text"))
                    .put("from", row.getString("due_from"))
                    .put("to", row.getString("due_to"));
        }
        item.put("state", row.getString("state"))
                .put("closedAs", row.getString("closed_as"))
                .put("visibility", row.getString("visibility"))
                .put("asPublished", row.getBoolean("as_published"))
                .put("dimension", row.getString("dimension"))
                .put("said", row.getString("said"));
        item.putObject("shown").put("answer", row.getString("shown")).put("because", row.getString("because"));
        if (row.getString("checked") == null) {
            item.putNull("checked");
        } else {
            item.putObject("checked").put("answer", row.getString("checked")).put("on", row.getString("checked_on"));
        }
        item.put("checkWaits", row.getBoolean("check_waits"));
        item.put("changedSinceAgreed", row.getInt("changed"))
                .put("ownerless", row.getBoolean("ownerless"))
                .put("stale", row.getBoolean("stale"));
    }
}
