package org.wellkept.ui.commitment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.ui.transparency.OpenDataWriter;
import org.wellkept.ui.transparency.Reply;

/**
 * The list of commitments as somebody narrowed it, with all that they may see, as a spreadsheet. That they took it out is in
 * the trail.
 */
@WebServlet(SpreadsheetServlet.PATH)
public class SpreadsheetServlet extends HttpServlet {

    static final String PATH = "/workspace/commitments.csv";

    private final transient Commitments commitments;
    private final transient CurrentActor currentActor;

    @Inject
    public SpreadsheetServlet(Commitments commitments, CurrentActor currentActor) {
        this.commitments = commitments;
        this.currentActor = currentActor;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, List<String>> query = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, values -> Arrays.asList(values.getValue())));
        CommitmentFilter filter = ListAddress.read(query).filter();
        Reply.Download list = OpenDataWriter.download(
                PATH,
                "commitments",
                List.of(OpenDataColumn.values()),
                rows -> commitments.export(currentActor.get(), filter, rows));
        response.setContentType(list.type());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + list.name() + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        list.content().writeTo(response.getOutputStream());
    }
}
