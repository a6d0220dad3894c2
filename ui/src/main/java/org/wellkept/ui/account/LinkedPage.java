package org.wellkept.ui.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.wellkept.auth.sso.LinkedIdentity;
import org.wellkept.ui.look.Words;

/**
 * By which organisations' sign-in somebody comes in, as part of My account.
 *
 * @param providers at least one
 */
public record LinkedPage(List<Provider> providers) {

    public LinkedPage {
        providers = List.copyOf(providers);
    }

    /**
     * One of them.
     *
     * @param address of the page on which it is unlinked
     */
    public record Provider(String name, String since, String address) {}

    static LinkedPage of(List<LinkedIdentity> linked, Instant now, ZoneId zone) {
        return new LinkedPage(linked.stream()
                .map(identity -> new Provider(
                        identity.provider(),
                        Words.moment(identity.since(), now, zone),
                        UnlinkServlet.PATH + "?issuer=" + URLEncoder.encode(identity.issuer(), StandardCharsets.UTF_8)))
                .toList());
    }
}
