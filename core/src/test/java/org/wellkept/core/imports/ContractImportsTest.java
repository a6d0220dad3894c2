package org.wellkept.core.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;
import static org.wellkept.core.test.Wellshire.COUNTY;
import static org.wellkept.core.test.Wellshire.PARTNERSHIP;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.history.HistoryVerifier;
import org.wellkept.core.imports.ImportPreview.Severity;
import org.wellkept.core.procurement.ContractFilter;
import org.wellkept.core.procurement.ContractKind;
import org.wellkept.core.procurement.ContractSummary;
import org.wellkept.core.procurement.ContractTerms;
import org.wellkept.core.procurement.Contracts;
import org.wellkept.core.procurement.SupplierKind;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;

@Tag("database")
class ContractImportsTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    @TempDir
    private Path folder;

    private Wellshire wellshire;
    private Imports imports;
    private Contracts contracts;
    private Actor lead;

    @BeforeEach
    void open() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        imports = bench.door(Imports.class);
        contracts = bench.door(Contracts.class);
        lead = wellshire.lead(COUNTY);
    }

    @Test
    void a_register_of_500_rows_comes_in_whole_once_and_goes_in_one_step() {
        ImportPreview preview = preview(register());

        assertThat(preview.rows()).isEqualTo(500);
        assertThat(preview.ready()).isEqualTo(500);
        assertThat(preview.mapping()).doesNotContainValue(null);
        assertThat(preview.problems()).isEmpty();
        assertThat(recorded()).isEmpty();
        assertThat(imports.apply(lead, preview.id())).isEqualTo(Outcome.done(new ImportApplied(500, 0)));
        assertThat(recorded())
                .hasSize(500)
                .allMatch(contract -> contract.visibility() == Visibility.OWN
                        && contract.terms().about().value() != null
                        && contract.terms().about().starts() != null);

        ImportPreview again = preview(register() + "\n");
        assertThat(imports.apply(lead, again.id())).isEqualTo(Outcome.done(new ImportApplied(0, 500)));
        assertThat(imports.find(lead, again.id()).orThrow().problems())
                .extracting(ImportPreview.Problem::problem)
                .contains("The contract is there already, as WCC-0001");

        assertThat(imports.undo(lead, preview.id()).orThrow().status()).isEqualTo(ImportStatus.UNDONE);
        assertThat(recorded()).isEmpty();
        assertThat(new HistoryVerifier(bench.sqlAsOwner()).verify().isWhole()).isTrue();
    }

    @Test
    void the_sample_of_a_register_comes_in_as_it_says() throws IOException {
        UUID id = preview(Files.readString(Path.of("src", "test", "resources", "contract-register.csv")))
                .id();
        assertThat(imports.find(lead, id).orThrow().held()).isZero();
        imports.apply(lead, id).orThrow();

        ContractTerms meals = terms("WCC-2031");
        assertThat(meals.about().title()).isEqualTo("School meals, north of the county");
        assertThat(meals.about().notice()).isEqualTo("ocds-h6vhtk-04a1b2");
        assertThat(meals.about().starts()).isEqualTo(LocalDate.of(2025, 4, 1));
        assertThat(meals.about().ends()).isEqualTo(LocalDate.of(2028, 3, 31));
        assertThat(meals.about().value()).isEqualByComparingTo("4200000");
        assertThat(meals.about().lotOf()).isEqualTo("WCC-2030");
        assertThat(meals.supplier().kinds()).isEqualTo(Set.of(SupplierKind.LOCAL, SupplierKind.VCSE));
        assertThat(meals.socialValue().weighting()).isEqualByComparingTo("15");
        assertThat(meals.socialValue().committedValue()).isEqualByComparingTo("90000");
        assertThat(meals.socialValue().codes()).containsExactly("NT1", "NT10");
        assertThat(meals.socialValue().carbonPlan()).isTrue();
        assertThat(terms("WCC-2030").about().kind()).isEqualTo(ContractKind.FRAMEWORK);
        assertThat(terms("WCC-2040").pot().with()).isEqualTo("NHS Wellshire and Vale");
        assertThat(terms("WCC-2040").pot().shared()).isTrue();
        assertThat(terms("WCC-2050").supplier().kinds()).isEmpty();
        assertThat(terms("WCC-2060").supplier().kinds()).isNull();
        assertThat(terms("WCC-2060").about().ends()).isNull();
    }

    @Test
    void what_cannot_be_is_held_and_named_by_row_and_column() {
        ImportPreview preview = preview("""
                Ref,Contract title,Supplier,Start date,End date,Value (£),Social value weighting
                1,Bread,Baker,01/04/2025,31/03/2026,"450,000",110%
                2,Beds,Maker,01/04/2025,31/03/2024,1.2m,10
                3,Buses,Driver,sometime,31/03/2026,about 3m,0.1
                4,,Nobody,,,,
                5,Bins,Cleaner,1 April 2025,,£450k,12.5%
                """);

        assertThat(preview.ready()).isEqualTo(2);
        assertThat(preview.problems())
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .extracting(ImportPreview.Problem::row, ImportPreview.Problem::column, ImportPreview.Problem::problem)
                .containsExactly(
                        tuple(2, "Social value weighting", "A weighting of 110% is more than the whole score"),
                        tuple(3, "End date", "The contract ends before it starts"),
                        tuple(5, "Contract title", "No contract is written here"));
        assertThat(preview.problems())
                .filteredOn(problem -> problem.severity() == Severity.WARNING)
                .extracting(ImportPreview.Problem::row, ImportPreview.Problem::column, ImportPreview.Problem::problem)
                .containsExactly(
                        tuple(4, "Start date", "“sometime” cannot be read as a date"),
                        tuple(4, "Value (£)", "“about 3m” is not an amount in pounds"),
                        tuple(4, "Social value weighting", "“0.1” is taken as less than 1%"));
        assertThat(imports.apply(lead, preview.id())).isEqualTo(Outcome.done(new ImportApplied(2, 0)));
        assertThat(terms("5").about().value()).isEqualByComparingTo("450000");
        assertThat(terms("3").about().value()).isNull();
        assertThat(terms("3").about().starts()).isNull();
    }

    @Test
    void thousands_and_millions_in_one_column_are_named_and_never_guessed() {
        ImportPreview preview = preview("""
                Ref,Contract,Value
                1,Bread,"450,000"
                2,Beds,0.4
                3,Buses,"380,000"
                4,Bins,1.2m
                5,Books,"500,000"
                """);

        assertThat(preview.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(1);
            assertThat(problem.column()).isEqualTo("Value");
            assertThat(problem.problem()).endsWith("row 3");
        });
        imports.apply(lead, preview.id()).orThrow();
        assertThat(terms("2").about().value()).isEqualByComparingTo("0.4");
        assertThat(terms("4").about().value()).isEqualByComparingTo("1200000");
    }

    @Test
    void contracts_without_a_reference_are_told_apart_by_title_supplier_and_start() {
        ImportPreview preview = preview("""
                Contract,Supplier,Start
                Agency staff,One,01/04/2025
                Agency staff,Other,01/04/2025
                agency  STAFF,one,1 April 2025
                """);

        assertThat(imports.apply(lead, preview.id())).isEqualTo(Outcome.done(new ImportApplied(2, 1)));
        ImportPreview referenced = preview("Ref,Contract\nA,Agency staff\nB,Agency staff\nA,Agency staff again\n");
        assertThat(imports.apply(lead, referenced.id())).isEqualTo(Outcome.done(new ImportApplied(2, 1)));
    }

    @Test
    void a_register_is_the_buyers_own_and_its_lead_takes_it_in() {
        assertThat(fieldsToMend(
                        imports.preview(wellshire.administrator(), upload(ImportMode.PUBLISHED, "Contract\nBread\n"))))
                .containsExactly("mode");
        Actor contributor = wellshire.contributor(COUNTY);
        UUID id = imports.preview(
                        contributor, upload(ImportMode.OWN, "Contract,Buyer\nBread,\nBeds,Vale Borough Council\n"))
                .orThrow()
                .id();
        assertThat(refusal(imports.apply(contributor, id))).isInstanceOf(Refusal.NotPermitted.class);
        assertThat(imports.apply(lead, id)).isEqualTo(Outcome.done(new ImportApplied(1, 0)));
    }

    @Test
    void what_somebody_has_worked_on_since_is_not_removed() {
        UUID id = preview("Ref,Contract\nA,Bread\nB,Beds\n").id();
        imports.apply(lead, id).orThrow();
        UUID bread = recorded().stream()
                .filter(contract -> "A".equals(contract.terms().about().reference()))
                .findFirst()
                .orElseThrow()
                .id();
        contracts
                .edit(lead, bread, Version.of(1), ContractTerms.titled("Better bread"))
                .orThrow();

        assertThat(refusal(imports.undo(lead, id)))
                .isInstanceOfSatisfying(
                        Refusal.RuleBroken.class,
                        rule -> assertThat(rule.rule()).startsWith("Somebody has worked on a contract of this import"));
        assertThat(recorded()).hasSize(2);
    }

    /** As a county publishes it: headings of the transparency code, values from hundreds to millions, gaps where gaps are usual. */
    private static String register() {
        Random random = new Random(500);
        List<String> things =
                List.of("Home care", "Winter gritting", "School transport", "Cleaning", "Laptops", "Legal advice");
        StringBuilder csv = new StringBuilder(
                "Contract reference,Title of agreement,Supplier name,SME,VCSE,Start date,End date,Contract value (£),Social value"
                        + " weighting,Notice number\n");
        for (int at = 1; at <= 500; at++) {
            LocalDate starts = LocalDate.of(2023, 4, 1).plusDays(random.nextInt(1_200));
            csv.append("WCC-%04d,\"%s, area %d\",\"Supplier %d, Ltd\",%s,%s,%s,%s,\"%,d\",%s,%s%n"
                    .formatted(
                            at,
                            things.get(random.nextInt(things.size())),
                            1 + random.nextInt(12),
                            random.nextInt(90),
                            random.nextInt(3) == 0 ? "Yes" : "No",
                            random.nextInt(9) == 0 ? "Yes" : "No",
                            day(starts),
                            random.nextInt(8) == 0 ? "" : day(starts.plusYears(1 + random.nextInt(4))),
                            Math.round(5_000 * Math.exp(random.nextDouble() * 6)),
                            random.nextInt(3) == 0 ? "" : random.nextInt(31) + "%",
                            random.nextInt(2) == 0 ? "" : "ocds-b5fd17-%06x".formatted(at)));
        }
        return csv.toString();
    }

    private static String day(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private ContractTerms terms(String reference) {
        return recorded().stream()
                .map(ContractSummary::terms)
                .filter(terms -> reference.equals(terms.about().reference()))
                .findFirst()
                .orElseThrow();
    }

    private List<ContractSummary> recorded() {
        List<ContractSummary> found = new ArrayList<>();
        contracts.export(lead, ContractFilter.of(COUNTY), found::add);
        return found;
    }

    private ImportPreview preview(String csv) {
        return imports.preview(lead, upload(ImportMode.OWN, csv)).orThrow();
    }

    private UploadSpreadsheet upload(ImportMode mode, String csv) {
        try {
            Path file = Files.writeString(Files.createTempFile(folder, "register", ".csv"), csv);
            return new UploadSpreadsheet(
                    ImportKind.CONTRACTS,
                    PARTNERSHIP,
                    mode,
                    mode == ImportMode.OWN ? COUNTY : null,
                    "register.csv",
                    file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
