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
import org.wellkept.core.commitment.CommitmentExport;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.ui.transparency.OpenDataWriter;

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
        response.setContentType("text/csv;charset=UTF-8;header=present");
        response.setHeader("Content-Disposition", "attachment; filename=\"commitments.csv\"");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try (OpenDataWriter<CommitmentExport> writer =
                OpenDataWriter.csv(response.getOutputStream(), List.of(OpenDataColumn.values()))) {
            commitments.export(currentActor.get(), filter, writer);
        }
    }
}
