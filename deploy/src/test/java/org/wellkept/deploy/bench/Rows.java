package org.wellkept.deploy.bench;

import java.util.List;

/** The rows that there are, in the order in which they are measured. Those that write come last, but for what is held after them. */
final class Rows {

    static final List<Row> ALL = List.of(
            new BoardRollupRow(),
            new AllRollupsRow(),
            new CommitmentListRow(),
            new PublicPageRow(),
            new GrowthRow(),
            new StartRow(),
            new SignInRow(),
            new UpdateRow(),
            new ClosingRow(),
            new ReportPageRow(),
            new PapersRow(),
            new MemoryRow(),
            new IdleSessionRow());

    private Rows() {}

    static List<String> names() {
        return ALL.stream().map(Row::name).toList();
    }
}
