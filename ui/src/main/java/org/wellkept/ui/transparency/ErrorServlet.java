package org.wellkept.ui.transparency;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where the server sends whatever no page answered: unknown addresses, and what broke. Readers get a page of the product,
 * programs under {@code /api} a problem of the contract's form; neither ever sees the server's own page.
 */
@WebServlet(urlPatterns = ErrorServlet.ADDRESS)
public class ErrorServlet extends HttpServlet {
    static final String ADDRESS = "/error";

    private static final Logger LOG = System.getLogger(ErrorServlet.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (response.isCommitted()) {
            // a page behind what was sent so far would only look like a part of it
            if (thrown instanceof Throwable broken && !readerLeft(broken)) {
                unexpected(broken, request);
            }
            return;
        }
        if (thrown != null) {
            // what was begun and not sent, such as the name of a file to be saved, is no part of this page
            response.reset();
        }
        // asked for by its own address, it is a page that isn't there
        int code = request.getDispatcherType() == DispatcherType.ERROR && status instanceof Integer number
                ? number
                : HttpServletResponse.SC_NOT_FOUND;
        ErrorPage page = thrown instanceof Throwable broken ? unexpected(broken, request) : ErrorPage.forStatus(code);
        if (String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .startsWith("/api/")) {
            problem(page, response);
        } else {
            Sending.failure(page, request, response);
        }
    }

    /** Somebody who breaks a download off is no fault of ours; a database that does is. */
    static boolean readerLeft(@Nullable Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return false;
            }
            if (cause instanceof IOException) {
                return true;
            }
        }
        return false;
    }

    private static ErrorPage unexpected(Throwable thrown, HttpServletRequest request) {
        byte[] random = new byte[4];
        RANDOM.nextBytes(random);
        String number = HexFormat.of().formatHex(random);
        LOG.log(
                Level.ERROR,
                "No page could be made (number " + number + ") of "
                        + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                thrown);
        return ErrorPage.unexpected(number);
    }

    private static void problem(ErrorPage page, HttpServletResponse response) throws IOException {
        String detail = page.number() == null ? "" : ",\"detail\":\"Number " + page.number() + "\"";
        response.setStatus(page.status());
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/problem+json");
        response.getOutputStream()
                .write(("{\"type\":\"about:blank\",\"title\":\"" + page.heading() + "\",\"status\":" + page.status()
                                + detail + "}")
                        .getBytes(StandardCharsets.UTF_8));
    }
}
