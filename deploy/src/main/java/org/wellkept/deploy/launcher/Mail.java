package org.wellkept.deploy.launcher;

import java.net.URI;
import java.util.regex.Pattern;

/**
 * The mail server that messages are sent by, and whom they come from. Never printed: the address may hold a password.
 */
record Mail(String server, String from) {
    private static final Pattern FROM = Pattern.compile("[^<>@]*<[^<>@\\s]+@[^<>@\\s]+>|[^<>@\\s]+@[^<>@\\s]+");

    /** Makes sure that both look right before anything is started. */
    static Mail of(String server, String from) throws StartFailure {
        if (!isServer(server)) {
            throw new StartFailure(
                    "WELLKEPT_SMTP_URL is no address of a mail server: it looks like smtps://user:password@mail.example:465 or smtp://mail.example:587.");
        }
        if (!FROM.matcher(from).matches()) {
            throw new StartFailure(
                    "WELLKEPT_SMTP_URL names a mail server, so WELLKEPT_MAIL_FROM must say whom messages come from: it looks like Wellkept <wellkept@council.example>.");
        }
        return new Mail(server, from);
    }

    private static boolean isServer(String server) {
        try {
            URI uri = URI.create(server);
            return ("smtp".equals(uri.getScheme()) || "smtps".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && (uri.getQuery() == null || uri.getQuery().equals("tls=off"))
                    && (uri.getRawUserInfo() == null || uri.getRawUserInfo().indexOf(':') > 0);
        } catch (IllegalArgumentException notAUri) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "Mail[from=" + from + "]";
    }
}
