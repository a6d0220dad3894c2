package org.wellkept.ui.address;

import gg.jte.generated.precompiled.address.JteconfirmAddressGenerated;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.wellkept.auth.address.AddressChanges;
import org.wellkept.ui.workspace.OutsidePages;
import org.wellkept.ui.workspace.SignInNotice;

/** Confirms a change of address from one of the two mailboxes: by a press, since programs open links in mail too. */
@WebServlet(AddressChanges.PATH + "*")
public class ConfirmAddressServlet extends HttpServlet {

    private final transient AddressChanges changes;

    @Inject
    public ConfirmAddressServlet(AddressChanges changes) {
        this.changes = changes;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(response, changes.isOpen(secret(request)) ? ConfirmAddressPage.OPEN : ConfirmAddressPage.CLOSED);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!OutsidePages.cameFromUs(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        switch (changes.confirm(secret(request))) {
            case CHANGED -> OutsidePages.goTo(response, SignInNotice.ADDRESS_CHANGED.address());
            case THE_OTHER_IS_MISSING -> send(response, ConfirmAddressPage.THE_OTHER_IS_MISSING);
            case NOT_CHANGED -> send(response, ConfirmAddressPage.CLOSED);
        }
    }

    private static String secret(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    private static void send(HttpServletResponse response, ConfirmAddressPage page) throws IOException {
        int status = page == ConfirmAddressPage.CLOSED ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_OK;
        OutsidePages.send(response, status, output -> JteconfirmAddressGenerated.render(output, null, page));
    }
}
