package org.wellkept.core.pledging;

/** An open commitment round that an organisation has not answered. */
public record AskedToPledge(CommitmentRoundSummary round, Pledge pledge) {}
