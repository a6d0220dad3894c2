package org.wellkept.ui.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.procurement.ContractSummary;
import org.wellkept.core.procurement.ContractTerms;
import org.wellkept.core.procurement.CountedElsewhere;
import org.wellkept.core.procurement.Pounds;
import org.wellkept.core.procurement.SupplierKind;
import org.wellkept.ui.look.Words;

/**
 * A contract in a list, as it reads.
 *
 * @param href null on the open page, which has no page for each
 * @param standing who may read it, where that is not everybody
 * @param also who recorded it too, and where it counts
 */
public record ContractRow(
        @Nullable String href,
        @Nullable String reference,
        String title,
        String organisation,
        String supplier,
        @Nullable String kinds,
        String when,
        String value,
        String weighting,
        String socialValue,
        @Nullable String standing,
        @Nullable String also) {

    static ContractRow of(ContractSummary contract, @Nullable String href) {
        ContractTerms terms = contract.terms();
        return new ContractRow(
                href,
                terms.about().reference(),
                terms.about().title(),
                contract.organisation().name(),
                terms.supplier().name() == null
                        ? "Supplier not told"
                        : terms.supplier().name(),
                kinds(terms.supplier().kinds()),
                when(terms.about().starts(), terms.about().ends()),
                money(terms.about().value(), "Value not told"),
                weighting(terms.socialValue().weighting()),
                socialValue(terms),
                standing(contract.visibility()),
                also(contract));
    }

    static String money(@Nullable BigDecimal amount, String otherwise) {
        return amount == null ? otherwise : Pounds.words(amount);
    }

    static @Nullable String kinds(@Nullable Set<SupplierKind> kinds) {
        if (kinds == null) {
            return null;
        }
        return kinds.isEmpty()
                ? "None of local, small, voluntary or user-led"
                : Words.list(kinds.stream().map(SupplierKind::words).toList());
    }

    static String when(@Nullable LocalDate starts, @Nullable LocalDate ends) {
        if (starts == null) {
            return ends == null ? "Dates not told" : "Start not told, to " + Words.day(ends);
        }
        return "From " + Words.day(starts) + (ends == null ? ", no end told" : " to " + Words.day(ends));
    }

    static String weighting(@Nullable BigDecimal weighting) {
        return weighting == null
                ? "Social value weighting not told"
                : "Social value had " + Words.number(weighting) + "% of the score";
    }

    private static String socialValue(ContractTerms terms) {
        BigDecimal committed = terms.socialValue().committedValue();
        BigDecimal delivered = terms.socialValue().deliveredValue();
        List<String> parts = new ArrayList<>();
        if (committed != null) {
            parts.add(Pounds.words(committed) + " committed");
        }
        if (delivered != null) {
            parts.add(Pounds.words(delivered) + " delivered");
        }
        return parts.isEmpty() ? "Social value in pounds not told" : "Social value: " + String.join(", ", parts);
    }

    static @Nullable String standing(Visibility visibility) {
        return switch (visibility) {
            case OWN -> "Only your organisation";
            case SHARED -> "Partners who sign in";
            case PUBLIC -> null;
        };
    }

    private static @Nullable String also(ContractSummary contract) {
        if (contract.alsoRecordedBy().isEmpty()) {
            return null;
        }
        CountedElsewhere elsewhere = contract.elsewhere();
        return "Also recorded by "
                + Words.list(contract.alsoRecordedBy().stream()
                        .map(OrganisationRef::name)
                        .toList())
                + ". "
                + (elsewhere == null ? "It is counted once, under this organisation." : elsewhere.sentence());
    }
}
