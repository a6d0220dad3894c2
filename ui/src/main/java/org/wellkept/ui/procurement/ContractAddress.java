package org.wellkept.ui.procurement;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.procurement.ContractFigure;
import org.wellkept.core.procurement.ContractFilter;
import org.wellkept.core.procurement.SupplierKind;
import org.wellkept.ui.transparency.Links;

/**
 * Which contracts a list shows, as the query of its address.
 *
 * @param cursor where the page begins, or null for the first
 */
record ContractAddress(ContractFilter filter, @Nullable String cursor) implements Serializable {

    static final ContractAddress ALL = new ContractAddress(ContractFilter.ALL, null);

    /** What is not understood is left out: a link of yesterday still leads somewhere. */
    static ContractAddress read(Function<String, @Nullable String> given) {
        return new ContractAddress(
                new ContractFilter(
                        given.apply("partnership"),
                        given.apply("board"),
                        given.apply("organisation"),
                        year(given.apply("year")),
                        choice(SupplierKind.class, given.apply("supplier")),
                        choice(ContractFigure.class, given.apply("figure")),
                        given.apply("q")),
                given.apply("cursor"));
    }

    static ContractAddress read(QueryParameters query) {
        return read(name ->
                query.getSingleParameter(name).filter(value -> !value.isBlank()).orElse(null));
    }

    private static @Nullable FinancialYear year(@Nullable String written) {
        return written == null ? null : FinancialYear.read(written).orElse(null);
    }

    private static <E extends Enum<E> & Coded> @Nullable E choice(Class<E> choices, @Nullable String code) {
        return code == null ? null : Coded.find(choices, code).orElse(null);
    }

    ContractAddress at(@Nullable String anotherCursor) {
        return new ContractAddress(filter, anotherCursor);
    }

    /** As an address has it. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "partnership", filter.partnership());
        put(parameters, "board", filter.board());
        put(parameters, "organisation", filter.organisation());
        put(parameters, "year", filter.year() == null ? null : filter.year().code());
        put(
                parameters,
                "supplier",
                filter.supplierKind() == null ? null : filter.supplierKind().code());
        put(
                parameters,
                "figure",
                filter.figure() == null ? null : filter.figure().code());
        put(parameters, "q", filter.words());
        put(parameters, "cursor", cursor);
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    /** The address below {@code /workspace/}. */
    String location() {
        return Links.with(ProcurementNavigation.LIST_PATH, parameters());
    }
}
