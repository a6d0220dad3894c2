package org.wellkept.ui.procurement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wellkept.core.procurement.ContractTerms;
import org.wellkept.core.procurement.ContractWords;

/** A part of a contract, for where two people changed the same one: whose text stands. */
enum ContractPart {
    ABOUT("What is bought", List.of("title", "reference", "notice", "kind", "lotOf", "starts", "ends", "value")),
    SUPPLIER("Who supplies it", List.of("supplier", "supplierKinds")),
    SOCIAL_VALUE(
            "Social value",
            List.of(
                    "weighting",
                    "committed",
                    "committedValue",
                    "delivered",
                    "deliveredValue",
                    "codes",
                    "carbonPlan",
                    "carbonTonnes")),
    POT("Who pays", List.of("shared", "sharedWith", "leadBuyer"));

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // a list that nobody changes
    private final List<String> fields;

    ContractPart(String words, List<String> fields) {
        this.words = words;
        this.fields = fields;
    }

    String words() {
        return words;
    }

    boolean isSame(ContractTerms one, ContractTerms other) {
        return text(one).equals(text(other));
    }

    /** The second with this part of the first. */
    ContractTerms copy(ContractTerms from, ContractTerms to) {
        return switch (this) {
            case ABOUT -> to.with(from.about());
            case SUPPLIER -> to.with(from.supplier());
            case SOCIAL_VALUE -> to.with(from.socialValue());
            case POT -> to.with(from.pot());
        };
    }

    /** As a person reads it, a line for each answer. */
    String text(ContractTerms terms) {
        Map<String, String> values = ContractWords.of(terms);
        String text = fields.stream()
                .filter(field -> !values.getOrDefault(field, "").isEmpty())
                .map(field -> field + ": " + values.get(field))
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? "nothing" : text;
    }
}
