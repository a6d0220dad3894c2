package org.wellkept.ui.commitment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.Partnerships;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.OpenDataWriter;
import org.wellkept.ui.transparency.PageServlet;
import org.wellkept.ui.transparency.Reply;

/** The open data itself, sent row by row. */
@WebServlet({
    DownloadServlet.CSV,
    DownloadServlet.JSON,
    DownloadServlet.ANCHOR_ACTIONS + ".csv",
    DownloadServlet.ANCHOR_ACTIONS + ".json"
})
public class DownloadServlet extends PageServlet {
    static final String CSV = "/data/commitments.csv";
    static final String JSON = "/data/commitments.json";
    static final String ANCHOR_ACTIONS = "/data/anchor-actions";

    @Inject
    Commitments commitments;

    @Inject
    Boards boards;

    @Inject
    Organisations organisations;

    @Inject
    Partnerships partnerships;

    @Override
    protected Reply answer(Asked asked) {
        String board = asked.value("board").orElse(null);
        String partnership = asked.value("partnership").orElse(null);
        String organisation = asked.value("organisation").orElse(null);
        CommitmentFilter promises = PromiseSearch.EVERYTHING.within(partnership, board, organisation);
        boolean anchor = asked.address().startsWith(ANCHOR_ACTIONS);
        CommitmentFilter filter = anchor ? promises.ofAnchorActions(null) : promises;
        // a slip in a name must not look like an empty file
        return known(board, boards::find)
                .or(() -> known(partnership, partnerships::find))
                .or(() -> known(organisation, organisations::find))
                .orElseGet(() -> OpenDataWriter.download(
                        asked.address(),
                        anchor ? "anchor-actions" : "promises",
                        List.of(OpenDataColumn.values()),
                        rows -> commitments.export(Actor.anyone(), filter, rows)));
    }

    /** The refusal, when a name is given that nothing has. */
    private static Optional<Reply> known(@Nullable String slug, Function<String, ? extends Outcome<?>> find) {
        if (slug == null) {
            return Optional.empty();
        }
        return switch (find.apply(slug)) {
            case Outcome.Done<?> done -> Optional.empty();
            case Outcome.Refused<?> refused -> Optional.of(Reply.refused(refused.refusal()));
        };
    }
}
