package org.wellkept.deploy.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The open page of a published paper with all that it tells, made anew as it is after something was written: what is kept of
 * it would cost nothing.
 */
final class ReportPageRow implements Row {

    private static final int WARM_UP = 30;
    private static final int PAGES = 60;

    @Override
    public String name() {
        return "report-page";
    }

    @Override
    public List<Finding> measure(Installation installation) throws Exception {
        PublishedPaper paper = paper(installation);
        try (Connection connection = installation.asApp().getConnection();
                PreparedStatement limit = connection.prepareStatement(LimitSql.named("paper"))) {
            Map<String, BigDecimal> figures = figures(installation, paper);
            Same.check(figures, figures(limit, paper.snapshot()), "the figures of a paper");
            Comparison comparison = Comparison.inTurns(
                    WARM_UP,
                    PAGES,
                    afterAWrite(installation, Comparison.milliseconds(() -> installation.get("reports/" + paper.id()))),
                    Comparison.milliseconds(() -> figures(limit, paper.snapshot())));
            return List.of(new Finding(
                    "page of a published paper of %,d promises, made anew after something was written"
                            .formatted(Objects.requireNonNull(figures.get("promises"))
                                    .intValueExact()),
                    "PostgreSQL's own time for its %,d figures in one statement".formatted(figures.size()),
                    Finding.Unit.MILLISECONDS,
                    comparison,
                    Goal.none()));
        }
    }

    /** One that can tell what moved, since a round was closed before. */
    private static PublishedPaper paper(Installation installation) throws Exception {
        OpenRound.ofEachBoard(installation).getFirst().close(installation);
        OpenRound round = OpenRound.ofEachBoard(installation).getFirst();
        round.close(installation);
        return PublishedPaper.of(installation, round, round.snapshot(installation));
    }

    /** Before each reading, and not in it: a record is written, with what it was already. */
    private static Comparison.Gauge afterAWrite(Installation installation, Comparison.Gauge gauge) {
        return () -> {
            installation.execute("update board set place = place where slug = 'board-1'");
            return gauge.read();
        };
    }

    private static Map<String, BigDecimal> figures(Installation installation, PublishedPaper paper) throws Exception {
        Map<String, BigDecimal> figures = new TreeMap<>();
        String cursor = "";
        while (true) {
            JsonNode page = installation.getJson(paper.path("/figures?limit=200" + cursor));
            for (JsonNode figure : page.get("items")) {
                figures.put(
                        figure.get("key").textValue(),
                        figure.get("value").decimalValue().stripTrailingZeros());
            }
            if (page.get("next").isNull()) {
                return figures;
            }
            cursor = "&cursor=" + page.get("next").textValue();
        }
    }

    private static Map<String, BigDecimal> figures(PreparedStatement statement, UUID snapshot) throws SQLException {
        Map<String, BigDecimal> figures = new TreeMap<>();
        statement.setObject(1, snapshot);
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                figures.put(row.getString("key"), row.getBigDecimal("value").stripTrailingZeros());
            }
        }
        return figures;
    }
}
