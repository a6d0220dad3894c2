package org.wellkept.ui.reminder;

import gg.jte.generated.precompiled.reminder.JtefewerGenerated;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.wellkept.auth.reminder.Often;
import org.wellkept.auth.reminder.ReminderChoices;
import org.wellkept.core.Coded;
import org.wellkept.ui.workspace.OutsidePages;

/**
 * Fewer letters, without signing in. Opening the link alone does nothing: mailboxes open links by themselves. A mail program
 * posts to it without any choice (RFC 8058), from wherever it runs: the link's secret is what allows it, and it can only end
 * letters.
 */
@WebServlet(ReminderChoices.PATH + "*")
public class FewerLettersServlet extends HttpServlet {

    private final transient ReminderChoices choices;

    @Inject
    public FewerLettersServlet(ReminderChoices choices) {
        this.choices = choices;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(response, FewerLettersPage.of(choices.behind(secret(request)), false));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Often often = Coded.find(Often.class, OutsidePages.parameter(request, "often"))
                .orElse(Often.NONE);
        send(response, FewerLettersPage.of(choices.lower(secret(request), often), true));
    }

    private static String secret(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    private static void send(HttpServletResponse response, FewerLettersPage page) throws IOException {
        OutsidePages.send(
                response,
                page.open() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_NOT_FOUND,
                output -> JtefewerGenerated.render(output, null, page));
    }
}
