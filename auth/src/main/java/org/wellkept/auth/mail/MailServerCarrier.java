package org.wellkept.auth.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.wellkept.core.outbox.Carried;
import org.wellkept.core.outbox.Carrier;
import org.wellkept.core.outbox.Letter;

/** Hands letters to a mail server. */
final class MailServerCarrier implements Carrier {

    private final MailServer server;
    private final InternetAddress from;
    private final Session session;
    private final Clock clock;

    MailServerCarrier(MailServer server, InternetAddress from, Clock clock) {
        this.server = server;
        this.from = from;
        this.session = Session.getInstance(server.settings());
        this.clock = clock;
    }

    @Override
    public Carried carry(Letter letter) {
        Transport transport;
        try {
            transport = session.getTransport(server.protocol());
        } catch (NoSuchProviderException missing) {
            throw new IllegalStateException("The platform can't send mail", missing);
        }
        String problem = connect(transport);
        if (!problem.isEmpty()) {
            return new Carried.NoWay(problem);
        }
        try {
            return send(transport, letter);
        } finally {
            sayGoodbye(transport);
        }
    }

    private static void sayGoodbye(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException impolite) {
            // What became of the letter is settled: it must not be sent again for this.
        }
    }

    /** What stood against it, or nothing. */
    private String connect(Transport transport) {
        try {
            transport.connect(
                    server.host(),
                    server.port(),
                    server.login().map(MailServer.Login::user).orElse(null),
                    server.login().map(MailServer.Login::password).orElse(null));
            return "";
        } catch (AuthenticationFailedException refused) {
            return "The mail server refuses our user name or password";
        } catch (MessagingException unreachable) {
            return "The mail server can’t be reached safely";
        }
    }

    private Carried send(Transport transport, Letter letter) {
        try {
            MimeMessage message = new Identified(session, letter.id(), from.getAddress());
            InternetAddress to = new InternetAddress(letter.recipient(), true);
            message.setFrom(from);
            message.setRecipient(RecipientType.TO, to);
            message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
            message.setText(letter.text(), StandardCharsets.UTF_8.name());
            message.setSentDate(Date.from(clock.instant()));
            // so that nobody's holiday note answers
            message.setHeader("Auto-Submitted", "auto-generated");
            offerToUnsubscribe(message, letter);
            message.saveChanges();
            transport.sendMessage(message, new InternetAddress[] {to});
            return new Carried.Taken();
        } catch (AddressException notWritten) {
            return new Carried.Never("The address is not one that mail can be sent to");
        } catch (SendFailedException refused) {
            return refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0
                    ? new Carried.Never("The mail server says that there is no such address")
                    : new Carried.NotYet("The mail server did not take it");
        } catch (MessagingException broken) {
            return new Carried.NotYet("The mail server broke off while it was sent");
        }
    }

    /** With one step where the link is encrypted: without that, RFC 8058 does not allow it. */
    private static void offerToUnsubscribe(MimeMessage message, Letter letter) throws MessagingException {
        String link = letter.unsubscribe();
        if (link != null) {
            message.setHeader("List-Unsubscribe", "<" + link + ">");
            if (link.startsWith("https://")) {
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
        }
    }

    /** A message whose id is the same at every attempt, so that a server may notice that it has it already. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, UUID id, String from) {
            super(session);
            this.id = "<" + id + from.substring(from.lastIndexOf('@')) + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
