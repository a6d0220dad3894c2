package org.wellkept.ui.commitment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wellkept.core.access.Actor;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.partnership.Boards;
import org.wellkept.core.partnership.Partnerships;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.Contact;
import org.wellkept.ui.transparency.PageServlet;
import org.wellkept.ui.transparency.Reply;

/** Where the data is described. */
@WebServlet("/data")
public class DataServlet extends PageServlet {

    /** Enough to see what a row looks like. */
    private static final int PREVIEW = 5;

    @Inject
    Partnerships partnerships;

    @Inject
    Boards boards;

    @Inject
    Commitments commitments;

    @Inject
    @ConfigProperty(name = Contact.PROPERTY)
    Optional<String> contact;

    @Override
    protected Reply answer(Asked asked) {
        return new Reply.Page(
                "commitment/data.jte",
                DataPage.of(
                        partnerships.all(),
                        boards.all(),
                        commitments
                                .list(Actor.anyone(), CommitmentFilter.ALL, PREVIEW, null)
                                .orThrow()
                                .items(),
                        Contact.of(null, contact)));
    }
}
