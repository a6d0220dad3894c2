package org.wellkept.ui.procurement;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import org.wellkept.core.access.Actor;
import org.wellkept.core.procurement.ContractFilter;
import org.wellkept.core.procurement.Contracts;
import org.wellkept.ui.anchor.Circles;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.OpenDataWriter;
import org.wellkept.ui.transparency.PageServlet;
import org.wellkept.ui.transparency.Reply;

/** The open data of contracts. */
@WebServlet({ContractDataServlet.ADDRESS + ".csv", ContractDataServlet.ADDRESS + ".json"})
public class ContractDataServlet extends PageServlet {

    /** Without its ending. */
    public static final String ADDRESS = "/data/contracts";

    @Inject
    Contracts contracts;

    @Inject
    Circles circles;

    @Override
    protected Reply answer(Asked asked) {
        ContractFilter filter =
                ContractAddress.read(name -> asked.value(name).orElse(null)).filter();
        // a slip in a name must not look like an empty file
        return Reply.of(
                circles.named(asked.value("organisation"), asked.value("board"), asked.value("partnership")),
                named -> OpenDataWriter.download(
                        asked.address(),
                        "contracts",
                        List.of(ContractColumn.values()),
                        rows -> contracts.export(Actor.anyone(), filter, rows)));
    }
}
