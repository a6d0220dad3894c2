package org.wellkept.auth.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wellkept.core.outbox.Carrier;

/** Which way messages take in this installation. */
@ApplicationScoped
public class Mailing {

    /** The mail server: {@code smtps://user:password@mail.example}. */
    public static final String SERVER = "wellkept.smtp.url";

    /** Whom messages come from: {@code Wellkept <wellkept@council.example>}. */
    public static final String FROM = "wellkept.mail.from";

    /** Whether this is the demonstration. */
    public static final String DEMONSTRATION = "wellkept.demonstration";

    private final boolean demonstration;
    private final Optional<Carrier> carrier;

    /** Whether this is the demonstration, for whoever is no bean; its launcher says so before anything starts. */
    public static boolean inDemonstration() {
        return Boolean.getBoolean(DEMONSTRATION);
    }

    /** @throws IllegalArgumentException when what the operator says can't be understood */
    @Inject
    public Mailing(
            @ConfigProperty(name = DEMONSTRATION, defaultValue = "false") boolean demonstration,
            @ConfigProperty(name = SERVER) Optional<String> server,
            @ConfigProperty(name = FROM) Optional<String> from,
            ShownMessages shown,
            Clock clock) {
        this.demonstration = demonstration;
        if (demonstration) {
            this.carrier = Optional.of(shown);
        } else {
            this.carrier = server.map(MailServer::at)
                    .map(at -> new MailServerCarrier(
                            at,
                            address(from.orElseThrow(() -> new IllegalArgumentException(FROM + " is missing"))),
                            clock));
        }
    }

    /** The way; none until the operator names a mail server. */
    public Optional<Carrier> carrier() {
        return carrier;
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    private static InternetAddress address(String from) {
        try {
            InternetAddress address = new InternetAddress(from, true);
            address.validate();
            if (address.getAddress().indexOf('@') > 0) {
                return address;
            }
        } catch (AddressException notAnAddress) {
            // said below, together with addresses of another kind
        }
        throw new IllegalArgumentException(FROM + " looks like Wellkept <wellkept@council.example>");
    }
}
