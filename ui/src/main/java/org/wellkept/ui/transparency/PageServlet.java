package org.wellkept.ui.transparency;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A public page's address. Whoever extends it reads from core's doors and builds a model; sending is done here, in one
 * way for all pages. It never asks for a session, so none begins and no cookie is set.
 */
public abstract class PageServlet extends HttpServlet {

    @Inject
    KeptPages pages;

    /** Reads what was asked for. Called for GET and HEAD alone. */
    protected abstract Reply answer(Asked asked);

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            send(new Reply.Failed(ErrorPage.forStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED)), request, response);
            return;
        }
        Asked asked = Asked.of(request);
        if (asked.isTooLong()) {
            send(new Reply.Failed(ErrorPage.tooLong()), request, response);
            return;
        }
        if (endsInSlash(request)) {
            // one address for one page
            send(
                    new Reply.Moved(
                            Links.under(request.getServletPath(), asked.name().replaceAll("/+$", ""))),
                    request,
                    response);
            return;
        }
        switch (pages.answer(asked, this::answer)) {
            case KeptPages.Answer.Page(RenderedPage page) -> Sending.page(page, request, response);
            case KeptPages.Answer.Other(Reply reply) -> send(reply, request, response);
        }
    }

    /** The front page's own address is nothing else. */
    private static boolean endsInSlash(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path != null && path.endsWith("/") && !request.getServletPath().isEmpty();
    }

    private static void send(Reply reply, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (reply) {
            case Reply.Page page -> Sending.page(RenderedPage.of(page.template(), page.model()), request, response);
            case Reply.Failed failed -> Sending.failure(failed.page(), request, response);
            case Reply.Download download -> Sending.download(download, request, response);
            case Reply.Stored stored -> Sending.stored(stored, request, response);
            case Reply.Moved moved -> Sending.moved(onward(moved, request.getQueryString()), response);
        }
    }

    /** What was chosen at the former address is chosen at the new one too; a list of everything knows no choices. */
    private static String onward(Reply.Moved moved, @Nullable String query) {
        return query == null || moved.to().equals("/") || moved.to().contains("?")
                ? moved.to()
                : moved.to() + "?" + query;
    }
}
