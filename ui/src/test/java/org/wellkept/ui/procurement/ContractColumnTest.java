package org.wellkept.ui.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wellkept.core.Version;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.procurement.ContractAbout;
import org.wellkept.core.procurement.ContractKind;
import org.wellkept.core.procurement.ContractSummary;
import org.wellkept.core.procurement.ContractTerms;
import org.wellkept.core.procurement.CountedElsewhere;
import org.wellkept.core.procurement.SharedPot;
import org.wellkept.core.procurement.SocialValue;
import org.wellkept.core.procurement.Supplier;
import org.wellkept.core.procurement.SupplierKind;
import org.wellkept.ui.transparency.OpenDataWriter;

/** The open data of contracts. */
class ContractColumnTest {

    private static final OrganisationRef COUNCIL = new OrganisationRef("wellshire-county-council", "The council", true);

    @Test
    void a_contract_is_a_row_in_which_nothing_runs_as_a_formula() throws IOException {
        String[] lines = csv(contract()).split("\r\n", -1);

        assertThat(lines[0]).startsWith("id,organisation,organisationName,reference,notice,title,kind,lotOf,supplier,");
        assertThat(lines[1])
                .contains(
                        "wellshire-county-council,The council,C-1,,'=HYPERLINK(1),contract,,'@Supplies,vcse; userLed,2025-04-01,,",
                        "450000.00,12.5,,,,,NT1; NT2,true,",
                        "true,Vale,false,vale-borough-council,recordedFirst");
    }

    @Test
    void in_json_numbers_are_numbers_and_what_is_not_told_is_not_there() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OpenDataWriter<ContractSummary> writer = OpenDataWriter.json(out, List.of(ContractColumn.values()))) {
            writer.accept(contract());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        String json = out.toString(StandardCharsets.UTF_8);

        assertThat(json)
                .contains("\"value\":450000.00", "\"carbonPlan\":true", "\"title\":\"=HYPERLINK(1)\"")
                .contains("Open Government Licence v3.0")
                .doesNotContain("committed", "notice");
    }

    @Test
    void a_supplier_of_whom_nobody_says_what_it_is_and_one_that_is_none_of_it_are_told_apart() throws IOException {
        ContractTerms told = ContractTerms.titled("Paper").with(new Supplier("Paper Ltd", Set.of()));

        assertThat(ContractColumn.SUPPLIER_KINDS.of(contract(told))).hasValue("none");
        assertThat(ContractColumn.SUPPLIER_KINDS.of(contract(ContractTerms.titled("Paper"))))
                .isEmpty();
    }

    @Test
    void every_column_is_explained_and_named_once() {
        assertThat(Arrays.stream(ContractColumn.values()).map(ContractColumn::heading))
                .doesNotHaveDuplicates();
        assertThat(ContractColumn.values())
                .allSatisfy(column -> assertThat(column.meaning()).endsWith("."));
    }

    private static String csv(ContractSummary row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OpenDataWriter<ContractSummary> writer = OpenDataWriter.csv(out, List.of(ContractColumn.values()))) {
            writer.accept(row);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ContractSummary contract() {
        return contract(new ContractTerms(
                new ContractAbout(
                        "C-1",
                        null,
                        "=HYPERLINK(1)",
                        ContractKind.CONTRACT,
                        null,
                        LocalDate.of(2025, 4, 1),
                        null,
                        new BigDecimal("450000.00")),
                new Supplier("@Supplies", Set.of(SupplierKind.VCSE, SupplierKind.USER_LED)),
                new SocialValue(new BigDecimal("12.5"), null, null, null, null, List.of("NT1", "NT2"), true, null),
                new SharedPot(true, "Vale", false)));
    }

    private static ContractSummary contract(ContractTerms terms) {
        return new ContractSummary(
                new UUID(1, 1),
                Version.of(1),
                COUNCIL,
                terms,
                Visibility.PUBLIC,
                LocalDate.of(2026, 5, 1),
                List.of(),
                new CountedElsewhere(
                        new OrganisationRef("vale-borough-council", "Vale", true),
                        CountedElsewhere.Because.RECORDED_FIRST));
    }
}
