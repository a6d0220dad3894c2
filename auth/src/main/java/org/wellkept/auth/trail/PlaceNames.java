package org.wellkept.auth.trail;

import java.util.HashMap;
import java.util.Map;
import org.wellkept.core.partnership.BoardKey;
import org.wellkept.core.partnership.Directory;
import org.wellkept.core.partnership.OrganisationKey;
import org.wellkept.core.partnership.PartnershipKey;

/** What people call the places in which roles are held, as far as they are known today; each is looked up once. */
final class PlaceNames {

    private final Directory directory;
    private final Map<String, String> known = new HashMap<>();

    PlaceNames(Directory directory) {
        this.directory = directory;
    }

    /** The name of an organisation, a board or a partnership; the slug itself where there is none. */
    String of(String slug) {
        return known.computeIfAbsent(slug, this::lookedUp);
    }

    private String lookedUp(String slug) {
        return directory
                .organisation(slug)
                .map(OrganisationKey::name)
                .or(() -> directory.board(slug).map(BoardKey::name))
                .or(() -> directory.partnership(slug).map(PartnershipKey::name))
                .orElse(slug);
    }
}
