package org.wellkept.auth.mail;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The mail server that messages are handed to.
 *
 * @param protocol {@code smtps}: encrypted from the first byte; {@code smtp}: encrypted after STARTTLS
 * @param openly whether it may do without encryption
 */
record MailServer(String protocol, String host, int port, Optional<Login> login, boolean openly) {

    private static final int CONNECT_MILLIS = 15_000;
    private static final int WAIT_MILLIS = 30_000;

    /** Who we are to it. */
    record Login(String user, String password) {

        /** Without the password, which must not reach a log. */
        @Override
        public String toString() {
            return "Login[user=" + user + "]";
        }
    }

    /**
     * The server at an address such as {@code smtps://user:password@mail.example} or
     * {@code smtp://relay.example:25?tls=off}. Signs of a user name or password that mean something in addresses are
     * percent-encoded.
     *
     * @throws IllegalArgumentException when it is no such address; the message doesn't repeat it
     */
    static MailServer at(String url) {
        URI uri = parsed(url);
        String protocol = uri.getScheme();
        String host = uri.getHost();
        if (host == null || protocol == null || !(protocol.equals("smtp") || protocol.equals("smtps"))) {
            throw noAddress();
        }
        String query = uri.getQuery();
        if (query != null && !query.equals("tls=off")) {
            throw noAddress();
        }
        Optional<Login> login = login(uri.getRawUserInfo());
        boolean openly = isOnThisMachine(host) || (query != null && login.isEmpty());
        int port = uri.getPort() >= 0 ? uri.getPort() : protocol.equals("smtps") ? 465 : 587;
        return new MailServer(protocol, host, port, login, openly);
    }

    /** What Jakarta Mail has to be told. */
    Properties settings() {
        String prefix = "mail." + protocol + ".";
        Properties settings = new Properties();
        settings.setProperty(prefix + "connectiontimeout", Integer.toString(CONNECT_MILLIS));
        settings.setProperty(prefix + "timeout", Integer.toString(WAIT_MILLIS));
        settings.setProperty(prefix + "writetimeout", Integer.toString(WAIT_MILLIS));
        settings.setProperty(prefix + "ssl.checkserveridentity", "true");
        settings.setProperty(prefix + "starttls.enable", "true");
        settings.setProperty(prefix + "starttls.required", Boolean.toString(!openly && protocol.equals("smtp")));
        settings.setProperty(prefix + "auth", Boolean.toString(login.isPresent()));
        return settings;
    }

    private static URI parsed(String url) {
        try {
            return URI.create(url.strip());
        } catch (IllegalArgumentException notAUri) {
            // its message holds the address, and in it the password
            throw noAddress();
        }
    }

    private static Optional<Login> login(@Nullable String userInfo) {
        if (userInfo == null) {
            return Optional.empty();
        }
        int colon = userInfo.indexOf(':');
        if (colon <= 0) {
            throw noAddress();
        }
        return Optional.of(new Login(decoded(userInfo.substring(0, colon)), decoded(userInfo.substring(colon + 1))));
    }

    /** A plus sign is a plus sign here. */
    private static String decoded(String part) {
        return java.net.URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static boolean isOnThisMachine(String host) {
        if (host.equals("localhost")) {
            return true;
        }
        try {
            boolean literal = host.startsWith("[") || host.matches("[0-9.]+");
            return literal && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException notAnAddress) {
            return false;
        }
    }

    private static IllegalArgumentException noAddress() {
        return new IllegalArgumentException(
                "The address of the mail server looks like smtps://user:password@mail.example:465, or"
                        + " smtp://mail.example:587");
    }
}
