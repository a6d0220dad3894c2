package org.wellkept.api.livingwage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.api.json.MergePatch;
import org.wellkept.core.livingwage.ContractedStaff;
import org.wellkept.core.livingwage.PhaseMilestone;
import org.wellkept.core.livingwage.StandingTerms;
import org.wellkept.core.livingwage.WageStatus;
import org.wellkept.core.terms.MilestoneStatus;

/**
 * What a caller can write of a standing, under the names of {@link StandingBody}. The rest of that body is worked out, so that
 * it can be sent back unchanged but not set.
 */
final class NewStandingBody {

    private static final List<String> WORKED_OUT =
            List.of("id", "organisation", "until", "renewal", "visibility", "sharedOn", "publishedOn", "hints");

    private NewStandingBody() {}

    /** A new standing. */
    static StandingTerms read(ObjectNode sent) {
        Given given = Given.of(sent);
        StandingTerms terms = terms(given);
        for (String name : WORKED_OUT) {
            if (given.has(name)) {
                noteWorkedOut(given, name);
            }
        }
        given.done();
        return terms;
    }

    /**
     * A standing as it would be after a merge patch.
     *
     * @param stored its body as it is
     */
    static StandingTerms patched(ObjectNode stored, ObjectNode patch) {
        Given given = Given.of(MergePatch.apply(stored, patch));
        for (String name : WORKED_OUT) {
            if (!MergePatch.same(stored.get(name), given.member(name))) {
                noteWorkedOut(given, name);
            }
        }
        StandingTerms terms = terms(given);
        given.done();
        return terms;
    }

    private static void noteWorkedOut(Given given, String name) {
        given.note(given.field(name), "This is worked out and cannot be set", "Leave it out");
    }

    private static StandingTerms terms(Given given) {
        return new StandingTerms(
                given.date("from"),
                given.choice("status", WageStatus.class),
                given.has("directCovered") ? given.flag("directCovered") : null,
                given.optionalChoice("contracted", ContractedStaff.class),
                whole(given, "staffCovered"),
                whole(given, "contractedCovered"),
                whole(given, "staffUplifted"),
                whole(given, "contractsCovered"),
                given.optionalDate("accreditedOn"),
                given.optionalDate("renewalDueOn"),
                given.parts("milestones", NewStandingBody::milestone),
                given.optionalText("note"));
    }

    private static PhaseMilestone milestone(Given given) {
        return new PhaseMilestone(
                given.text("title", "Say in a few words what the step is"),
                given.optionalDate("dueOn"),
                given.choice("status", MilestoneStatus.class));
    }

    private static @Nullable Integer whole(Given given, String name) {
        BigDecimal number = given.number(name);
        if (number == null) {
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            given.note(given.field(name), "This is not a whole number", "Give a whole number, such as 12");
            return null;
        }
    }
}
