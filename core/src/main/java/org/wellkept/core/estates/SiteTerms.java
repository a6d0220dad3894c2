package org.wellkept.core.estates;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Written;

/**
 * A building or a piece of land of an organisation, as it tells of it.
 *
 * @param address one line, as written
 * @param area the place, as people call it
 * @param accessNotes how to get in and around
 * @param spaces what others may use in it, in the order in which they are shown; a park may have none
 */
public record SiteTerms(
        String name,
        @Nullable String address,
        @Nullable String area,
        @Nullable String postcode,
        @Nullable String accessNotes,
        List<SpaceTerms> spaces)
        implements Serializable {

    public SiteTerms {
        name = name.strip();
        address = Written.orNone(address);
        area = Written.orNone(area);
        postcode = spaced(Written.orNone(postcode));
        accessNotes = Written.orNone(accessNotes);
        spaces = List.copyOf(spaces);
    }

    /** The same with other spaces. */
    public SiteTerms with(List<SpaceTerms> others) {
        return new SiteTerms(name, address, area, postcode, accessNotes, others);
    }

    /** People write ws1 1ab and WS11AB. */
    private static @Nullable String spaced(@Nullable String postcode) {
        if (postcode == null) {
            return null;
        }
        String bare = postcode.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
        return bare.length() < 5
                ? postcode
                : bare.substring(0, bare.length() - 3) + " " + bare.substring(bare.length() - 3);
    }
}
