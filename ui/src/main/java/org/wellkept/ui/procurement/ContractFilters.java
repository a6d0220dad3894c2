package org.wellkept.ui.procurement;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.procurement.ContractFigure;
import org.wellkept.core.procurement.ContractFilter;
import org.wellkept.core.procurement.SupplierKind;
import org.wellkept.ui.form.Choice;

/** The fields that narrow the list of contracts; what they say takes effect when somebody asks for it. */
final class ContractFilters extends Div {

    private final Choice<String> whose;
    private final Choice<FinancialYear> year;
    private final Choice<SupplierKind> supplier = new Choice<>(
            "Supplier", "Any", Arrays.asList(SupplierKind.values()), SupplierKind::code, SupplierKind::words);
    private final Choice<ContractFigure> figure = new Choice<>(
            "Only those", "All", Arrays.asList(ContractFigure.values()), ContractFigure::code, ContractFigure::words);
    private final TextField words = new TextField("Words");

    ContractFilters(
            List<PartnershipRef> partnerships,
            List<BoardRef> boards,
            List<OrganisationRef> own,
            List<FinancialYear> years,
            SerializableConsumer<ContractAddress> asked) {
        addClassName("activity-filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", "Narrow the list");
        Map<String, String> names = new LinkedHashMap<>();
        own.forEach(each -> names.put("organisation/" + each.slug(), "Ours: " + each.name()));
        partnerships.forEach(each -> names.put("partnership/" + each.slug(), "All partners of " + each.name()));
        boards.forEach(each -> names.put("board/" + each.slug(), "Partners of " + each.name()));
        whose = Choice.named("Whose", "All that you can read", names);
        year = new Choice<>("Running in", "Any year", years, FinancialYear::code, FinancialYear::words);
        words.setMaxLength(200);
        words.getElement().setAttribute("autocomplete", "off");
        Button show = new Button("Show", click -> asked.accept(asked()));
        Div row = new Div(whose, year, supplier, figure, words, show);
        row.addClassName("filter-row");
        add(row);
    }

    /** Shows what narrows the list now. */
    void show(ContractFilter filter) {
        whose.chooseKey(
                filter.organisation() != null
                        ? "organisation/" + filter.organisation()
                        : filter.board() != null
                                ? "board/" + filter.board()
                                : filter.partnership() == null ? null : "partnership/" + filter.partnership());
        year.choose(filter.year());
        supplier.choose(filter.supplierKind());
        figure.choose(filter.figure());
        words.setValue(filter.words() == null ? "" : filter.words());
    }

    private ContractAddress asked() {
        String typed = words.getValue().strip();
        return new ContractAddress(
                new ContractFilter(
                        chosen("partnership/"),
                        chosen("board/"),
                        chosen("organisation/"),
                        year.getValue(),
                        supplier.getValue(),
                        figure.getValue(),
                        typed.isEmpty() ? null : typed),
                null);
    }

    private @Nullable String chosen(String beginning) {
        String key = whose.getValue();
        return key != null && key.startsWith(beginning) ? key.substring(beginning.length()) : null;
    }
}
