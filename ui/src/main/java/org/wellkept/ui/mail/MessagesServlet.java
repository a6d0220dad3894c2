package org.wellkept.ui.mail;

import gg.jte.generated.precompiled.mail.JtemessagesGenerated;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import org.wellkept.auth.mail.Mailing;
import org.wellkept.auth.mail.ShownMessages;
import org.wellkept.ui.workspace.OutsidePages;

/** Shows the demonstration's messages to whoever sits at its machine; everywhere else there is no such page. */
@WebServlet(ShownMessages.PATH)
public class MessagesServlet extends HttpServlet {

    private final transient Mailing mailing;
    private final transient ShownMessages shown;
    private final transient Clock clock;

    @Inject
    public MessagesServlet(Mailing mailing, ShownMessages shown, Clock clock) {
        this.mailing = mailing;
        this.shown = shown;
        this.clock = clock;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!mailing.isDemonstration() || !isOnThisMachine(request.getRemoteAddr())) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        MessagesPage page = MessagesPage.of(shown.latest(), clock.getZone());
        OutsidePages.send(
                response, HttpServletResponse.SC_OK, output -> JtemessagesGenerated.render(output, null, page));
    }

    private static boolean isOnThisMachine(String address) {
        try {
            // the server gives an address and no name: nothing is looked up
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }
}
