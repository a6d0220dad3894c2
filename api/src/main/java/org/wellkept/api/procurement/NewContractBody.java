package org.wellkept.api.procurement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.api.json.MergePatch;
import org.wellkept.core.procurement.ContractAbout;
import org.wellkept.core.procurement.ContractKind;
import org.wellkept.core.procurement.ContractTerms;
import org.wellkept.core.procurement.RecordContract;
import org.wellkept.core.procurement.SharedPot;
import org.wellkept.core.procurement.SocialValue;
import org.wellkept.core.procurement.Supplier;
import org.wellkept.core.procurement.SupplierKind;

/**
 * What a caller can write of a contract, under the names of {@link ContractBody}. The rest of that body is worked out, so that
 * it can be sent back unchanged but not set.
 */
final class NewContractBody {

    private static final List<String> WORKED_OUT =
            List.of("id", "visibility", "recordedOn", "alsoRecordedBy", "counted", "lots", "notes");

    private NewContractBody() {}

    /** A new contract. */
    static RecordContract read(ObjectNode sent) {
        Given given = Given.of(sent);
        String organisation = given.text("organisation", "Give the slug of your organisation, from /api/v1/me");
        ContractTerms terms = terms(given);
        for (String name : WORKED_OUT) {
            if (given.has(name)) {
                noteWorkedOut(given, name);
            }
        }
        given.done();
        return new RecordContract(organisation, terms);
    }

    /**
     * A contract as it would stand after a merge patch.
     *
     * @param stored its body as it stands
     */
    static ContractTerms patched(ObjectNode stored, ObjectNode patch) {
        Given given = Given.of(MergePatch.apply(stored, patch));
        for (String name : WORKED_OUT) {
            if (!MergePatch.same(stored.get(name), given.member(name))) {
                noteWorkedOut(given, name);
            }
        }
        if (!MergePatch.same(stored.get("organisation"), given.member("organisation"))) {
            given.note(given.field("organisation"), "A contract stays with its buyer", "Leave it as it is");
        }
        ContractTerms terms = terms(given);
        given.done();
        return terms;
    }

    private static void noteWorkedOut(Given given, String name) {
        given.note(given.field(name), "This is worked out and cannot be set", "Leave it out");
    }

    private static ContractTerms terms(Given given) {
        ContractKind kind = given.optionalChoice("kind", ContractKind.class);
        return new ContractTerms(
                new ContractAbout(
                        given.optionalText("reference"),
                        given.optionalText("notice"),
                        given.text("title", "Say in one line what is bought"),
                        kind == null ? ContractKind.CONTRACT : kind,
                        given.optionalText("lotOf"),
                        given.optionalDate("starts"),
                        given.optionalDate("ends"),
                        given.number("value")),
                new Supplier(
                        given.optionalText("supplier"),
                        given.has("supplierKinds") ? given.choices("supplierKinds", SupplierKind.class) : null),
                new SocialValue(
                        given.number("weighting"),
                        given.optionalText("committed"),
                        given.number("committedValue"),
                        given.optionalText("delivered"),
                        given.number("deliveredValue"),
                        given.texts("codes"),
                        yesOrNo(given, "carbonPlan"),
                        given.number("carbonTonnes")),
                new SharedPot(given.flag("shared"), given.optionalText("sharedWith"), given.flag("leadBuyer")));
    }

    private static @Nullable Boolean yesOrNo(Given given, String name) {
        return given.has(name) ? given.flag(name) : null;
    }
}
