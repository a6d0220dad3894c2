package org.wellkept.ui.commitment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.stream.Stream;
import org.wellkept.core.access.Actor;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.partnership.Partnerships;
import org.wellkept.ui.commitment.AnchorActionsPage.Wanted;
import org.wellkept.ui.commitment.PromiseList.Option;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.PageServlet;
import org.wellkept.ui.transparency.Reply;

/** The open list of anchor actions. */
@WebServlet(AnchorActionsPage.ADDRESS)
public class AnchorActionsServlet extends PageServlet {

    @Inject
    Commitments commitments;

    @Inject
    Partnerships partnerships;

    @Override
    protected Reply answer(Asked asked) {
        Wanted wanted = Wanted.of(asked);
        return Reply.of(
                commitments.list(
                        Actor.anyone(),
                        wanted.filter(),
                        PromiseList.PAGE,
                        asked.value("from").orElse(null)),
                page -> new Reply.Page(
                        "commitment/anchorActions.jte", AnchorActionsPage.of(wanted, page, partnerships(wanted))));
    }

    private List<Option> partnerships(Wanted wanted) {
        return Stream.concat(
                        Stream.of(new Option("", "Any", wanted.partnership() == null)),
                        partnerships.all().stream()
                                .map(each -> new Option(
                                        each.slug(), each.name(), each.slug().equals(wanted.partnership()))))
                .toList();
    }
}
