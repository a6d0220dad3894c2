package org.wellkept.ui.components;

import java.util.List;
import org.wellkept.ui.accountability.BoardPage;
import org.wellkept.ui.ask.AskLine;
import org.wellkept.ui.commitment.PromiseList;
import org.wellkept.ui.look.PaceChart;
import org.wellkept.ui.look.ShareBar;
import org.wellkept.ui.reply.MarkLine;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.PublicPage;

/** The parts of the open pages, in every state. */
public record ComponentsPage(
        Frame frame,
        ShareBar bar,
        List<PaceChart> charts,
        PromiseList promises,
        PromiseList noPromises,
        BoardPage.Reach reach,
        List<MarkLine> marks,
        List<AskLine> asks)
        implements PublicPage {

    public ComponentsPage {
        charts = List.copyOf(charts);
        marks = List.copyOf(marks);
        asks = List.copyOf(asks);
    }

    static ComponentsPage make() {
        return new ComponentsPage(
                Frame.of("Components", "What pages are made of, in every state.", null)
                        .noticing(List.of("Nothing on this page is real: it shows what pages are made of.")),
                Specimens.bar(),
                Specimens.charts(),
                Specimens.promises(),
                Specimens.noPromises(),
                Specimens.reachOpen(),
                Specimens.marks(),
                Specimens.asks());
    }
}
