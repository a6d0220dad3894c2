package org.wellkept.ui.workspace;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import gg.jte.generated.precompiled.workspace.JtespriteGenerated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What Vaadin is told once, when it starts: our words, our errors, our page around the screens. */
@ApplicationScoped
public class WorkspaceStart {

    private static final SecureRandom RANDOM = new SecureRandom();

    void start(@Observes ServiceInitEvent starting) {
        SystemMessages messages = messages();
        starting.getSource().setSystemMessagesProvider(info -> messages);
        starting.getSource().addSessionInitListener(event -> {
            event.getSession().setLocale(Locale.UK);
            event.getSession().setErrorHandler(new UnexpectedErrors());
        });
        starting.addIndexHtmlRequestListener(WorkspaceStart::dress);
    }

    /** Our head and our words around the screens, and a policy that lets only this page's own scripts run. */
    private static void dress(IndexHtmlResponse response) {
        Document page = response.getDocument();
        page.getElementsByTag("html").attr("lang", "en-GB");
        Element head = page.head();
        for (String sheet : new String[] {"tokens", "marks", "workspace", "overview"}) {
            head.appendElement("link").attr("rel", "stylesheet").attr("href", "/css/" + sheet + ".css");
        }
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "/img/favicon.svg");
        head.appendElement("script").attr("src", "/js/staying.js").attr("defer", true);
        head.appendElement("script").attr("src", "/js/passkey.js").attr("defer", true);
        head.appendElement("meta").attr("name", "robots").attr("content", "noindex");
        page.body().prepend(Markup.of(output -> JtespriteGenerated.render(output, null)));
        page.body()
                .appendElement("noscript")
                .appendElement("p")
                .addClass("needs-script")
                .text("The workspace needs JavaScript, which is switched off here. Reading promises does not: ")
                .appendElement("a")
                .attr("href", "/")
                .text("go to the public pages");

        String nonce = nonce();
        page.getElementsByTag("script").attr("nonce", nonce);
        var answer = response.getVaadinResponse();
        answer.setHeader("Content-Security-Policy", contentSecurityPolicy(nonce));
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "same-origin");
    }

    /** Vaadin's client makes functions from what the server sends, and sets styles; everything else is kept to ourselves. */
    private static String contentSecurityPolicy(String nonce) {
        return "default-src 'self'; script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval';"
                + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
                + " connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
                + " frame-ancestors 'none'";
    }

    private static String nonce() {
        byte[] bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static SystemMessages messages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption("You are signed out");
        messages.setSessionExpiredMessage(
                "Nothing happened here for a while, or you signed out elsewhere, or you may no"
                        + " longer come in. What you saved is safe. If you were writing, copy what you see on this page first."
                        + " Then press here, or Escape, to sign in again and come back to this place.");
        messages.setInternalErrorNotificationEnabled(true);
        messages.setInternalErrorCaption("Something went wrong on our side");
        messages.setInternalErrorMessage("What you saved is safe. If you were writing, copy what you see on this page"
                + " first. Then press here, or Escape, to load it again.");
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption("Your browser keeps no cookies");
        messages.setCookiesDisabledMessage(
                "The workspace needs one, to know that you are signed in. Allow it for this address, then press here.");
        return messages;
    }
}
