package org.wellkept.deploy.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A paper for each of 150 boards, from its draft to the last of its files, which the running product makes in the background
 * one after another.
 */
final class PapersRow implements Row {

    private static final int PAPERS = 150;
    private static final int BETWEEN_LOOKS = 200;

    /** A round that is closed, and what it found. */
    private record Closed(OpenRound round, UUID snapshot) {}

    @Override
    public String name() {
        return "papers";
    }

    @Override
    public List<Finding> measure(Installation installation) throws Exception {
        List<Closed> closed = new ArrayList<>();
        for (OpenRound round :
                OpenRound.ofEachBoard(installation).stream().limit(PAPERS).toList()) {
            round.close(installation);
            closed.add(new Closed(round, round.snapshot(installation)));
        }
        ProcessMemory memory = installation.memory();
        double before = memory.residentMegabytes();
        memory.forgetPeak();
        List<PublishedPaper> papers = new ArrayList<>();
        double seconds = seconds(() -> {
            for (Closed each : closed) {
                papers.add(PublishedPaper.of(installation, each.round(), each.snapshot()));
            }
            awaitFiles(installation);
        });
        double peak = memory.peakMegabytes();
        double limit = writingTheSame(installation, papers);
        return List.of(
                new Finding(
                        "a paper for each of %,d boards, from draft to the last of its files".formatted(papers.size()),
                        "the bare inserts of the same files, durable",
                        Finding.Unit.SECONDS,
                        new Comparison(seconds, limit),
                        Goal.none()),
                new Finding(
                        "the server’s memory at its highest while the papers were made",
                        "before the first of them",
                        Finding.Unit.MEGABYTES,
                        new Comparison(peak, before),
                        Goal.atMost(1.2)));
    }

    private static double seconds(Comparison.Work work) throws Exception {
        return Comparison.milliseconds(work).read() / 1_000;
    }

    /** Waits until every file is there. One that could not be made fails the row. */
    private static void awaitFiles(Installation installation) throws Exception {
        try (Connection connection = installation.asApp().getConnection();
                PreparedStatement look = connection.prepareStatement("""
                        select count(*) filter (where bytes is null) as missing, max(failed_because) as failed from report_file""")) {
            while (true) {
                try (ResultSet row = look.executeQuery()) {
                    row.next();
                    if (row.getString("failed") != null) {
                        throw new IllegalStateException("A file could not be made: " + row.getString("failed"));
                    }
                    if (row.getInt("missing") == 0) {
                        return;
                    }
                }
                Thread.sleep(BETWEEN_LOOKS);
            }
        }
    }

    /** Writes the files of one paper after another into a table like theirs; the seconds that it took. */
    private static double writingTheSame(Installation installation, List<PublishedPaper> papers) throws Exception {
        installation.execute("create table bench_file (like report_file including all)");
        try (Connection connection = installation.asOwner().getConnection();
                NamedInserts inserts = new NamedInserts(connection, "papers")) {
            double seconds = seconds(() -> {
                for (PublishedPaper paper : papers) {
                    inserts.run(Map.of("report", paper.id()));
                }
            });
            Same.check(
                    digest(connection, "report_file where report_id in (select report_id from bench_file)"),
                    digest(connection, "bench_file"),
                    "the files of all papers");
            return seconds;
        } finally {
            installation.execute("drop table bench_file");
        }
    }

    /** How many files there are, and one digest of all their bytes. */
    private static String digest(Connection connection, String from) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select count(*) || ' ' || md5(string_agg(md5(bytes), '' order by report_id, edition, form)) as digest from "
                                + from)) {
            row.next();
            return row.getString("digest");
        }
    }
}
