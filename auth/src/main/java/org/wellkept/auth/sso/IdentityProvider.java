package org.wellkept.auth.sso;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Somebody who signs people in for us.
 *
 * @param id in addresses of ours
 * @param name what people call it, such as "Wellshire County Council"
 * @param issuer as the provider writes it, to the letter
 * @param domains the e-mail domains that it vouches for, in small letters; none means all of them
 * @param vouches whether its e-mail addresses are verified though it does not say so of each: for a directory in which
 *     people cannot choose their address themselves
 */
public record IdentityProvider(
        String id,
        String name,
        URI issuer,
        String clientId,
        String clientSecret,
        Set<String> domains,
        boolean vouches) {

    private static final Pattern ID = Pattern.compile("[a-z0-9](-?[a-z0-9]){0,39}");

    public IdentityProvider {
        domains = Set.copyOf(domains);
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("\"" + id + "\" is no id: small letters, digits and hyphens");
        }
        if (!isSafe(issuer)) {
            throw new IllegalArgumentException("The issuer " + issuer + " is no https address");
        }
        if (name.isBlank() || clientId.isBlank() || clientSecret.isBlank()) {
            throw new IllegalArgumentException(id + " needs a name, a clientId and a clientSecret");
        }
    }

    /** Whether it may say of this e-mail address that it is somebody's. */
    boolean mayVouchFor(String email) {
        return domains.isEmpty() || domains.contains(domain(email));
    }

    static String domain(String email) {
        return email.substring(email.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
    }

    /** Where a form of ours may lead, for the browser to know. */
    public String origin() {
        return issuer.getScheme() + "://" + issuer.getRawAuthority();
    }

    /** In the open only on this machine, where nobody listens in. */
    private static boolean isSafe(URI address) {
        return "https".equals(address.getScheme())
                || ("http".equals(address.getScheme())
                        && Set.of("localhost", "127.0.0.1", "[::1]").contains(String.valueOf(address.getHost())));
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "IdentityProvider[" + id + " " + issuer + "]";
    }
}
