package org.wellkept.api.ask;

import org.wellkept.core.ask.AskStanding;

/**
 * How a board stands to what is asked of it.
 *
 * @param late of those that it has not answered, how many are past their date
 * @param sentence the same in words
 */
record StandingBody(int asked, int answered, int late, String sentence) {

    static StandingBody of(AskStanding standing) {
        return new StandingBody(standing.asked(), standing.answered(), standing.late(), standing.sentence());
    }
}
