package org.wellkept.core.round;

import org.wellkept.core.Door;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;

@Door
public class Rounds {
    public Outcome<RoundSummary> open(Actor actor, OpenRound command) {
        throw new UnsupportedOperationException();
    }
    /** Closes today. */
    public Outcome<RoundSummary> close(Actor actor, java.util.UUID round) {
        throw new UnsupportedOperationException();
    }
    /** Latest first. Anyone may. */
    public Outcome<java.util.List<RoundSummary>> ofBoard(String board) {
        throw new UnsupportedOperationException();
    }
    /** Open rounds that ask an organisation that the actor contributes to or leads: for Today. */
    public java.util.List<Asked> asking(Actor actor) {
        throw new UnsupportedOperationException();
    }
    /** A round that waits for an organisation. {@code waiting} are its undertakings made to that board with no update since the round opened. */
    public record Asked(
            RoundSummary round,
            String boardName,
            org.wellkept.core.partnership.OrganisationRef organisation,
            java.util.List<Waiting> waiting) {}

    public record Waiting(String reference, String title) {}
}
