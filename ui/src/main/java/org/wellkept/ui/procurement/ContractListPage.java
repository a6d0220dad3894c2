package org.wellkept.ui.procurement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Page;
import org.wellkept.core.procurement.ContractFilter;
import org.wellkept.core.procurement.ContractSummary;
import org.wellkept.ui.look.Words;

/**
 * A page of the list of contracts.
 *
 * @param narrowed what the list is narrowed to, in words, or null
 * @param total how many there are on all pages
 * @param mayRecord whether whoever reads may record contracts
 * @param next the address of the page after this one, or null
 * @param first the address of the first page, where this is not it; otherwise null
 */
public record ContractListPage(
        List<ContractRow> rows,
        @Nullable String narrowed,
        int total,
        boolean mayRecord,
        @Nullable String next,
        @Nullable String first) {

    public ContractListPage {
        rows = List.copyOf(rows);
    }

    static ContractListPage of(ContractAddress address, Page<ContractSummary> page, int total, boolean mayRecord) {
        String next = page.next();
        return new ContractListPage(
                page.items().stream()
                        .map(item -> ContractRow.of(item, ProcurementNavigation.one(item.id())))
                        .toList(),
                narrowed(address.filter()),
                total,
                mayRecord,
                next == null ? null : address.at(next).location(),
                address.cursor() == null ? null : address.at(null).location());
    }

    /** What a filter says, beside whose contracts. */
    static @Nullable String narrowed(ContractFilter filter) {
        List<String> parts = new ArrayList<>();
        if (filter.year() != null) {
            parts.add("Running in " + filter.year().words());
        }
        if (filter.supplierKind() != null) {
            parts.add("Supplier: " + filter.supplierKind().words());
        }
        if (filter.figure() != null) {
            parts.add(filter.figure().words());
        }
        if (filter.words() != null) {
            parts.add("With the words “" + filter.words() + "”");
        }
        return parts.isEmpty() ? null : String.join(" · ", parts);
    }

    /** Whether there is nothing at all to read yet. */
    public boolean isEmpty() {
        return rows.isEmpty() && narrowed == null && first == null;
    }

    /** "12 contracts.", "48 contracts; this page shows 20 of them." */
    String summary() {
        String count = Words.count(total, "contract", "contracts");
        return rows.size() == total
                ? count + "."
                : count + "; this page shows " + Words.number(rows.size()) + " of them.";
    }
}
