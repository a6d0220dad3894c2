package org.wellkept.ui.report;

import com.vaadin.flow.function.SerializableSupplier;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Coded;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;
import org.wellkept.core.report.Edition;
import org.wellkept.core.report.PaperForm;
import org.wellkept.core.report.ReportFile;
import org.wellkept.core.report.Reports;
import org.wellkept.ui.transparency.Reply;
import org.wellkept.ui.transparency.Sending;

/** A briefing's files, for those who may read it and have signed in. They are kept by no cache. */
@WebServlet(BriefingServlet.PATH + "/*")
public class BriefingServlet extends HttpServlet {

    static final String PATH = "/workspace/briefings";

    private final transient Reports reports;
    private final transient SerializableSupplier<Actor> actor;

    @Inject
    public BriefingServlet(Reports reports, CurrentActor currentActor) {
        this(reports, currentActor::get);
    }

    BriefingServlet(Reports reports, SerializableSupplier<Actor> actor) {
        this.reports = reports;
        this.actor = actor;
    }

    /** Where a file of a published report can be had by whoever may read it. */
    static String address(ReportFile file, UUID report) {
        return switch (file.edition()) {
            case PAPER -> PaperLinks.path(report, file.form());
            case BRIEFING -> PATH + "/" + report + "." + file.form().code();
        };
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Reply.Stored> file =
                file(Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1));
        if (file.isPresent()) {
            Sending.stored(file.get(), request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The file of that name, such as a report's id with ".pdf", where it is made and the reader may have it. */
    Optional<Reply.Stored> file(String name) {
        int point = name.indexOf('.');
        Optional<UUID> report = PaperNavigation.report(Optional.of(name.substring(0, Math.max(point, 0))));
        Optional<PaperForm> form = Coded.find(PaperForm.class, name.substring(point + 1));
        if (report.isPresent()
                && form.isPresent()
                && reports.file(actor.get(), report.get(), Edition.BRIEFING, form.get())
                        instanceof Outcome.Done<byte[]>(var bytes)) {
            return Optional.of(new Reply.Stored(
                    PaperFile.mediaType(form.get()),
                    "attachment; filename=\"briefing-" + report.get() + "."
                            + form.get().code() + "\"",
                    bytes.length,
                    report.get() + "-briefing-" + form.get().code(),
                    false,
                    out -> out.write(bytes)));
        }
        return Optional.empty();
    }
}
