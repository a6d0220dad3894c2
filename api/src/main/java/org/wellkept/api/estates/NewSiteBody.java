package org.wellkept.api.estates;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.wellkept.api.json.Given;
import org.wellkept.api.json.MergePatch;
import org.wellkept.core.estates.RecordSite;
import org.wellkept.core.estates.SiteTerms;

/**
 * What a caller can write of a site, under the names of {@link SiteBody}. The rest of that body is worked out, so that it can
 * be sent back unchanged but not set.
 *
 * @param lookedAt whether what looks like a person's name may stand
 */
record NewSiteBody(String organisation, SiteTerms terms, boolean lookedAt) {

    private static final Set<String> WORKED_OUT = Set.of("slug", "visibility", "asPublished", "source", "years");

    RecordSite asNew() {
        return new RecordSite(organisation, terms);
    }

    /** A new site. */
    static NewSiteBody read(ObjectNode sent) {
        Given given = Given.of(sent);
        String organisation = given.text("organisation", "Give the slug of your organisation, from /api/v1/me");
        SiteTerms terms = terms(given);
        for (String name : WORKED_OUT) {
            if (given.has(name)) {
                noteWorkedOut(given, name);
            }
        }
        given.done();
        return new NewSiteBody(organisation, terms, false);
    }

    /**
     * A site as it would stand after a merge patch.
     *
     * @param stored its body as it stands
     */
    static NewSiteBody patched(ObjectNode stored, ObjectNode patch) {
        Given given = Given.of(MergePatch.apply(stored, patch));
        for (String name : WORKED_OUT) {
            if (!MergePatch.same(stored.get(name), given.member(name))) {
                noteWorkedOut(given, name);
            }
        }
        if (!MergePatch.same(stored.get("organisation"), given.member("organisation"))) {
            given.note(given.field("organisation"), "A site stays with who recorded it", "Leave it as it is");
        }
        NewSiteBody patched =
                new NewSiteBody(stored.path("organisation").textValue(), terms(given), given.flag("lookedAt"));
        given.done();
        return patched;
    }

    private static void noteWorkedOut(Given given, String name) {
        given.note(
                given.field(name),
                "This cannot be set here",
                name.equals("years") ? "Send a year to its own address, such as years/2025-26" : "Leave it out");
    }

    private static SiteTerms terms(Given given) {
        return new SiteTerms(
                given.text("name", "Write what people call it, such as Wells Road Hall"),
                given.optionalText("address"),
                given.optionalText("area"),
                given.optionalText("postcode"),
                given.optionalText("accessNotes"),
                given.parts("spaces", SpaceBody::read));
    }
}
