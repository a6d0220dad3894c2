package org.wellkept.ui.reply;

import java.util.List;
import org.wellkept.core.reply.QuietPeriodRead;
import org.wellkept.ui.look.Words;

/** What public pages say in a quiet period: dated, neutral, and without what it holds back. */
public final class QuietNotice {

    private QuietNotice() {}

    /** A sentence or two for each that holds. */
    public static List<String> words(List<QuietPeriodRead> holding) {
        return holding.stream().map(QuietNotice::words).toList();
    }

    private static String words(QuietPeriodRead period) {
        return period.board().name() + " has a quiet period from " + Words.day(period.from()) + " to "
                + Words.day(period.to()) + ": " + Words.stopped(period.reason())
                + " Until it is over no new question, and nothing new that is unfavourable to a partner, is added to these"
                + " pages. What was public before stays.";
    }
}
