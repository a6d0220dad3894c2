package org.wellkept.ui.returnlink;

import gg.jte.generated.precompiled.returnlink.JteclosedGenerated;
import gg.jte.generated.precompiled.returnlink.JtehandedOverGenerated;
import gg.jte.generated.precompiled.returnlink.JteoverviewGenerated;
import gg.jte.generated.precompiled.returnlink.JtequestionGenerated;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.returnlink.HandedOver;
import org.wellkept.auth.returnlink.LinkFound;
import org.wellkept.auth.returnlink.ReturnLinks;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.returns.AnswerField;
import org.wellkept.core.returns.ReturnDetails;
import org.wellkept.core.returns.ReturnRow;
import org.wellkept.core.returns.SaveAnswer;
import org.wellkept.core.returns.Saving;
import org.wellkept.ui.workspace.OutsidePages;
import org.wellkept.ui.workspace.RefusalWords;

/** Answers a round by a link. Opening an address changes nothing; what is typed is kept when its form is sent. */
@WebServlet(ReturnLinks.PATH + "*")
public class ReturnLinkServlet extends HttpServlet {

    private static final String HAND_OVER = "hand-over";
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final transient ReturnLinks links;

    @Inject
    public ReturnLinkServlet(ReturnLinks links) {
        this.links = links;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Asked asked = Asked.of(request);
        switch (links.look(asked.secret())) {
            case LinkFound.Closed closed -> closed(response, LinkClosed.of(closed.why(), name -> null));
            case LinkFound.Open(ReturnDetails details) -> {
                Optional<ReturnRow> row = asked.row(details);
                if (row.isPresent()) {
                    question(response, HttpServletResponse.SC_OK, LinkQuestion.of(asked.base(), details, row.get()));
                } else if (asked.rest().isEmpty()) {
                    String saved = request.getParameter("kept");
                    overview(response, HttpServletResponse.SC_OK, LinkOverview.of(asked.base(), details, saved, null));
                } else {
                    OutsidePages.goTo(response, asked.base());
                }
            }
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OutsidePages.cameFromUs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Asked asked = Asked.of(request);
        switch (links.look(asked.secret())) {
            case LinkFound.Closed closed -> closed(response, LinkClosed.of(closed.why(), request::getParameter));
            case LinkFound.Open(ReturnDetails details) -> {
                Optional<ReturnRow> row = asked.row(details);
                if (row.isPresent()) {
                    keep(response, asked, details, row.get(), request::getParameter);
                } else if (asked.rest().equals(HAND_OVER)) {
                    handOver(response, asked, details);
                } else {
                    closed(response, LinkClosed.notAsked(request::getParameter));
                }
            }
        }
    }

    private void keep(
            HttpServletResponse response,
            Asked asked,
            ReturnDetails details,
            ReturnRow row,
            UnaryOperator<@Nullable String> form)
            throws IOException {
        LinkQuestion typed = LinkQuestion.typed(asked.base(), details, row, form);
        LinkQuestion read = typed.withUnreadableFigures();
        if (!read.troubles().isEmpty()) {
            question(response, UNPROCESSABLE, read);
            return;
        }
        List<SaveAnswer> changes = typed.changes(row);
        if (changes.isEmpty()) {
            OutsidePages.goTo(response, asked.after(details, typed.reference()));
            return;
        }
        switch (links.save(asked.secret(), changes)) {
            case Outcome.Done<Map<AnswerField, Saving.Clash>>(var clashes) -> {
                if (clashes.isEmpty()) {
                    OutsidePages.goTo(response, asked.after(details, typed.reference()));
                } else {
                    question(response, CONFLICT, typed.clashing(clashes));
                }
            }
            case Outcome.Refused<Map<AnswerField, Saving.Clash>>(Refusal.Invalid invalid) ->
                question(response, UNPROCESSABLE, typed.refused(invalid.problems()));
            case Outcome.Refused<Map<AnswerField, Saving.Clash>> refused ->
                question(response, CONFLICT, typed.notKept(RefusalWords.of(refused.refusal())));
        }
    }

    private void handOver(HttpServletResponse response, Asked asked, ReturnDetails details) throws IOException {
        switch (links.handOver(asked.secret())) {
            case Outcome.Done<HandedOver>(HandedOver over) ->
                OutsidePages.send(
                        response,
                        HttpServletResponse.SC_OK,
                        output -> JtehandedOverGenerated.render(output, null, over));
            case Outcome.Refused<HandedOver> refused ->
                overview(
                        response,
                        CONFLICT,
                        LinkOverview.of(asked.base(), details, null, RefusalWords.of(refused.refusal())));
        }
    }

    private static void overview(HttpServletResponse response, int status, LinkOverview page) throws IOException {
        OutsidePages.send(response, status, output -> JteoverviewGenerated.render(output, null, page));
    }

    private static void question(HttpServletResponse response, int status, LinkQuestion page) throws IOException {
        OutsidePages.send(response, status, output -> JtequestionGenerated.render(output, null, page));
    }

    private static void closed(HttpServletResponse response, LinkClosed page) throws IOException {
        int status =
                page.why() == LinkFound.Why.UNKNOWN ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_GONE;
        OutsidePages.send(response, status, output -> JteclosedGenerated.render(output, null, page));
    }

    /**
     * What the address asks for.
     *
     * @param rest what follows the secret: a reference, the way to hand over, or nothing
     */
    private record Asked(String secret, String rest) {

        static Asked of(HttpServletRequest request) {
            String path =
                    request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
            int slash = path.indexOf('/');
            return slash < 0 ? new Asked(path, "") : new Asked(path.substring(0, slash), path.substring(slash + 1));
        }

        String base() {
            return ReturnLinks.PATH + secret;
        }

        Optional<ReturnRow> row(ReturnDetails details) {
            return details.rows().stream()
                    .filter(row -> row.reference().equals(rest) && row.standing() != ReturnDetails.Standing.PAUSED)
                    .findFirst();
        }

        /** The next promise without an answer, or the overview, after this one was kept. */
        String after(ReturnDetails details, String reference) {
            @Nullable String next = null;
            boolean passed = false;
            for (ReturnRow row : details.rows()) {
                if (passed && next == null && row.standing() == ReturnDetails.Standing.WAITING) {
                    next = row.reference();
                }
                passed = passed || row.reference().equals(reference);
            }
            return next == null ? base() + "?kept=" + reference : base() + "/" + next;
        }

        /** Without the secret, which must not reach a log. */
        @Override
        public String toString() {
            return "Asked[]";
        }
    }
}
