package org.wellkept.core.partnership;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds an organisation to a partnership.
 *
 * @param joined whether somebody acts for it from today; otherwise it is only named
 * @param small a small organisation is asked less
 * @param publishesAtOnce whether its updates are public as soon as they are posted
 * @param otherNames other spellings by which sources name it
 * @param source what names it, for one that is only named
 * @param contact where to write about corrections
 * @param from the first day on which there was such a body, not in the future; null where nobody says. In years before it, nobody
 *     waits for its figures
 */
public record AddOrganisation(
        String partnership,
        String slug,
        String name,
        OrganisationKind kind,
        boolean joined,
        boolean small,
        boolean publishesAtOnce,
        List<String> otherNames,
        @Nullable String area,
        @Nullable String source,
        @Nullable String contact,
        @Nullable LocalDate from) {

    /** One whose beginning nobody says. */
    public AddOrganisation(
            String partnership,
            String slug,
            String name,
            OrganisationKind kind,
            boolean joined,
            boolean small,
            boolean publishesAtOnce,
            List<String> otherNames,
            @Nullable String area,
            @Nullable String source,
            @Nullable String contact) {
        this(partnership, slug, name, kind, joined, small, publishesAtOnce, otherNames, area, source, contact, null);
    }

    public AddOrganisation {
        otherNames = List.copyOf(otherNames);
    }
}
