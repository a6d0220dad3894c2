package org.wellkept.api.partnership;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.core.partnership.OrganisationDetails;
import org.wellkept.core.partnership.OrganisationKind;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.partnership.RenameOrganisation;

/**
 * An organisation.
 *
 * @param joined whether somebody acts for it here; otherwise it is only named, and nobody has asked it anything
 * @param source what names it, for one that is only named
 * @param contact where to write about corrections
 * @param partnerships slugs
 */
record OrganisationBody(
        String slug,
        String name,
        OrganisationKind kind,
        boolean joined,
        @Nullable LocalDate joinedOn,
        @Nullable String area,
        @Nullable String source,
        @Nullable String contact,
        List<String> partnerships) {

    static OrganisationBody of(OrganisationDetails organisation) {
        return new OrganisationBody(
                organisation.slug(),
                organisation.name(),
                organisation.kind(),
                organisation.joinedOn() != null,
                organisation.joinedOn(),
                organisation.area(),
                organisation.source(),
                organisation.contact(),
                organisation.partnerships().stream().map(PartnershipRef::slug).toList());
    }

    /** What somebody sends who calls it something else: {@code slug} may be left out, and its address stays. */
    static RenameOrganisation readRenaming(String organisation, ObjectNode sent) {
        Given given = Given.of(sent);
        String slug = given.optionalText("slug");
        RenameOrganisation renaming = new RenameOrganisation(
                organisation,
                given.text("name", "Write the new name"),
                slug == null ? organisation : slug,
                given.date("on"));
        given.done();
        return renaming;
    }
}
