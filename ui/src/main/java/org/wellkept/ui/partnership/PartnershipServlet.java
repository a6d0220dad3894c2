package org.wellkept.ui.partnership;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wellkept.core.access.Actor;
import org.wellkept.core.accountability.Accountability;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.partnership.Partnerships;
import org.wellkept.core.reference.Frameworks;
import org.wellkept.core.reply.QuietPeriods;
import org.wellkept.ui.commitment.PromiseList;
import org.wellkept.ui.commitment.PromiseSearch;
import org.wellkept.ui.reply.QuietNotice;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.Contact;
import org.wellkept.ui.transparency.PageServlet;
import org.wellkept.ui.transparency.Reply;

/** A partnership's public address. */
@WebServlet("/partnerships/*")
public class PartnershipServlet extends PageServlet {
    private static final String TEMPLATE = "partnership/partnership.jte";

    @Inject
    Partnerships partnerships;

    @Inject
    Boards boards;

    @Inject
    Organisations organisations;

    @Inject
    Accountability accountability;

    @Inject
    Commitments commitments;

    @Inject
    Frameworks frameworks;

    @Inject
    QuietPeriods quietPeriods;

    @Inject
    @ConfigProperty(name = Contact.PROPERTY)
    Optional<String> contact;

    @Override
    protected Reply answer(Asked asked) {
        if (asked.name().isEmpty()) {
            return new Reply.Moved("/");
        }
        return Reply.of(
                partnerships.find(asked.name()),
                partnership -> partnership.asPublished() ? published(partnership, asked) : living(partnership));
    }

    private Reply living(PartnershipRef partnership) {
        List<BoardDetails> sitting = boards.current().stream()
                .filter(board ->
                        board.partnerships().stream().anyMatch(one -> one.slug().equals(partnership.slug())))
                .toList();
        return new Reply.Page(
                TEMPLATE,
                PartnershipPage.living(
                        partnership,
                        sitting,
                        organisations.all(partnership.slug()),
                        QuietNotice.words(quietPeriods.onPartnership(partnership.slug())),
                        Contact.of(null, contact)));
    }

    private Reply published(PartnershipRef partnership, Asked asked) {
        return Reply.of(
                PromiseSearch.of(asked),
                search -> Reply.of(
                        commitments.list(
                                Actor.anyone(),
                                search.within(partnership.slug(), null, null),
                                PromiseList.PAGE,
                                search.from()),
                        page -> Reply.of(
                                accountability.coverage(Actor.anyone(), partnership.slug()),
                                coverage -> new Reply.Page(
                                        TEMPLATE,
                                        PartnershipPage.published(
                                                partnership,
                                                coverage,
                                                page,
                                                search,
                                                frameworks.all(),
                                                Contact.of(null, contact))))));
    }
}
