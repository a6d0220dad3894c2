package org.wellkept.core.commitment;

import org.jspecify.annotations.Nullable;
import org.wellkept.core.undertaking.DateWritten;

/** A public commitment as one row of the open data. Cells are as stored: whoever writes a spreadsheet neutralises formulas. */
public record CommitmentExport(
        CommitmentSummary summary,
        String statement,
        @Nullable String accountableRole,
        String partners,
        String boards,
        @Nullable String area,
        @Nullable String plan,
        @Nullable String planPage,
        @Nullable String preventionLevel,
        String themes,
        String measures,
        @Nullable DateWritten start,
        @Nullable String source,
        @Nullable String sourceRef) {}
