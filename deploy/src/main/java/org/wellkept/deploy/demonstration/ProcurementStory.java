package org.wellkept.deploy.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.procurement.ContractAbout;
import org.wellkept.core.procurement.ContractKind;
import org.wellkept.core.procurement.ContractTerms;
import org.wellkept.core.procurement.Contracts;
import org.wellkept.core.procurement.RecordContract;
import org.wellkept.core.procurement.SharedPot;
import org.wellkept.core.procurement.SocialValue;
import org.wellkept.core.procurement.SpendTerms;
import org.wellkept.core.procurement.Spending;
import org.wellkept.core.procurement.SpentIn;
import org.wellkept.core.procurement.Supplier;
import org.wellkept.core.procurement.SupplierKind;
import org.wellkept.core.procurement.WriteSpend;

/**
 * What four partners of the story buy and spend: three years of spend, the first of them the baseline, and a register of a dozen
 * contracts, one of which two of them recorded.
 */
final class ProcurementStory {

    private static final String COUNTY = "wellshire-county-council";
    private static final String VALE = "vale-borough-council";
    private static final String ICB = "nhs-wellshire-and-vale";
    private static final String TRUST = "wellshire-hospitals";

    /** After what is done with activities on a day. */
    private static final int LATER = 50;

    /** Figures of a year are there some weeks after its end. */
    private static final int DAYS_TO_CLOSE_THE_BOOKS = 75;

    private final LocalDate today;
    private final Contracts contracts;
    private final Spending spending;
    private final Function<String, Actor> leadOf;

    ProcurementStory(LocalDate today, Contracts contracts, Spending spending, Function<String, Actor> leadOf) {
        this.today = today;
        this.contracts = contracts;
        this.spending = spending;
        this.leadOf = leadOf;
    }

    List<Happening> happenings() {
        List<Happening> happenings = new ArrayList<>();
        FinancialYear last = FinancialYear.of(today).previous();
        spend(happenings, COUNTY, last, "Wellshire city", "the county", new double[][] {
            {98.6, 27.6, 56.2, 24.1, 4.9, 0.2}, {104.3, 32.4, 62.6, 28.2, 6.1, 0.3}, {112.0, 38.4, 71.1, 33.0, 8.4, 0.5}
        });
        spend(happenings, VALE, last, "the Vale", "Wellshire and the Vale", new double[][] {
            {31.4, 7.2, 15.1, 9.9, 1.2, 0.0}, {32.8, 7.9, 16.7, 10.5, 1.6, 0.1}, {34.1, 8.9, 18.8, 11.6, 2.3, 0.1}
        });
        spend(happenings, ICB, last, "Wellshire and the Vale", "the region", new double[][] {
            {61.0, 22.0, 34.8, 11.0, 7.4, 0.4}, {63.5, 23.5, 37.5, 12.1, 8.0, 0.6}, {66.2, 26.5, 40.4, 13.9, 9.6, 0.9}
        });
        spend(happenings, TRUST, last, "Wellshire city", "the county", new double[][] {
            {142.0, 18.5, 41.2, 26.0, 1.1, 0.0},
            {149.7, 19.8, 44.0, 28.5, 1.3, 0.0},
            {155.3, 21.7, 48.2, 31.1, 1.9, 0.1}
        });
        LocalDate written = last.from().minusDays(40);
        happenings.add(new Happening(written, LATER, this::recordContracts));
        return happenings;
    }

    /** @param years of each year in millions: all, in the nearest place, in the wider, with small firms, charities, user-led groups */
    private void spend(
            List<Happening> happenings,
            String organisation,
            FinancialYear last,
            String inner,
            String wider,
            double[][] years) {
        for (int at = 0; at < years.length; at++) {
            FinancialYear year = new FinancialYear(last.begins() - years.length + 1 + at);
            double[] of = years[at];
            SpendTerms terms = new SpendTerms(
                    million(of[0]),
                    new SpentIn(inner, million(of[1])),
                    new SpentIn(wider, million(of[2])),
                    million(of[3]),
                    million(of[4]),
                    million(of[5]),
                    at == 0);
            LocalDate day = year.to().plusDays(DAYS_TO_CLOSE_THE_BOOKS);
            if (!day.isAfter(today)) {
                happenings.add(new Happening(day, LATER, () -> tell(organisation, year, terms)));
            }
        }
    }

    private void tell(String organisation, FinancialYear year, SpendTerms terms) {
        Actor lead = leadOf.apply(organisation);
        spending.write(lead, new WriteSpend(organisation, year, null, terms)).orThrow();
        spending.show(lead, organisation, year, Visibility.PUBLIC).orThrow();
    }

    private void recordContracts() {
        FinancialYear last = FinancialYear.of(today).previous();
        LocalDate start = last.from();
        LocalDate before = last.previous().from();
        record(
                COUNTY,
                contract("WCC-2030", "School meals for the county", start, 4, 12.5)
                        .framework()
                        .weighing(15));
        record(
                COUNTY,
                contract("WCC-2031", "School meals, north of the county", start, 3, 4.2)
                        .lotOf("WCC-2030")
                        .from("Good Plate CIC", SupplierKind.LOCAL, SupplierKind.VCSE)
                        .weighing(15)
                        .gives("12 apprentices, and food for 40% of the meals from within 30 miles", 90_000)
                        .gave("7 apprentices so far", 52_500)
                        .codes("NT1", "NT10")
                        .plansCarbon(41));
        record(
                COUNTY,
                contract("WCC-2032", "School meals, south of the county", start, 3, 3.6)
                        .lotOf("WCC-2030")
                        .from("Harbour Kitchens", SupplierKind.LOCAL, SupplierKind.SME)
                        .weighing(15)
                        .gives("6 apprentices", 45_000)
                        .gave("6 apprentices", 45_000));
        record(
                COUNTY,
                contract("WCC-1987", "Repairs to highways", before, 5, 31.0)
                        .from("Roadworks National plc")
                        .weighing(10)
                        .gives("20 jobs for people who were out of work for a year", 310_000)
                        .gave("9 jobs", 139_500)
                        .plansCarbon(620));
        record(
                COUNTY,
                contract("WCC-2050", "Energy for offices", before, 3, 6.3)
                        .from("National Power plc")
                        .weighing(5));
        record(
                COUNTY,
                contract("WCC-2040", "Home from hospital", start, 2, 1.6)
                        .from("Wellshire Care Co-operative", SupplierKind.LOCAL, SupplierKind.SME)
                        .weighing(20)
                        .notice("ocds-h6vhtk-04b777")
                        .sharedWith("NHS Wellshire and Vale", false));
        record(
                VALE,
                contract("VBC-311", "Looking after parks", before, 4, 2.4)
                        .from("Green Vale Ltd", SupplierKind.LOCAL, SupplierKind.SME)
                        .weighing(20)
                        .gives("Four traineeships a year for young people leaving care", 48_000)
                        .gave("Five in the first year", 15_000));
        record(
                VALE,
                contract("VBC-318", "Advice on debt and benefits", start, 3, 0.42)
                        .from("Wellshire Money Advice", SupplierKind.LOCAL, SupplierKind.VCSE)
                        .weighing(25));
        record(
                ICB,
                contract("ICB-77", "Home from hospital", start, 2, 1.6)
                        .from("Wellshire Care Co-operative", SupplierKind.LOCAL, SupplierKind.SME)
                        .weighing(20)
                        .notice("OCDS-h6vhtk-04B777")
                        .sharedWith("Wellshire County Council", true)
                        .gives("Two paid posts for people with lived experience", 60_000)
                        .gave("One post filled", 30_000));
        record(
                ICB,
                contract("ICB-81", "Peer support in the community", start, 3, 0.75)
                        .from("Wellshire Voices", SupplierKind.LOCAL, SupplierKind.USER_LED, SupplierKind.VCSE)
                        .weighing(30));
        record(
                TRUST,
                contract("WH-502", "Laundry", before, 5, 5.8)
                        .from("CleanLinen plc")
                        .weighing(8));
        record(
                TRUST,
                contract("WH-517", "Food for patients and staff", start, 3, 9.1)
                        .from("County Catering Ltd", SupplierKind.SME)
                        .weighing(10)
                        .gives("Half of vegetables from within 50 miles", 0)
                        .plansCarbon(180));
        for (String organisation : List.of(COUNTY, VALE, ICB, TRUST)) {
            contracts
                    .showAll(leadOf.apply(organisation), organisation, Visibility.PUBLIC)
                    .orThrow();
        }
    }

    private void record(String organisation, Told told) {
        contracts
                .record(leadOf.apply(organisation), new RecordContract(organisation, told.terms()))
                .orThrow();
    }

    private static Told contract(String reference, String title, LocalDate starts, int years, double millions) {
        return new Told(reference, title, starts, starts.plusYears(years).minusDays(1), million(millions));
    }

    private static BigDecimal million(double millions) {
        return BigDecimal.valueOf(Math.round(millions * 1_000_000));
    }

    /** A contract while it is told. */
    private static final class Told {

        private final String reference;
        private final String title;
        private final LocalDate starts;
        private final LocalDate ends;
        private final BigDecimal value;
        private ContractKind kind = ContractKind.CONTRACT;
        private @Nullable String notice;
        private @Nullable String lotOf;
        private Supplier supplier = Supplier.NOT_TOLD;
        private @Nullable BigDecimal weighting;
        private @Nullable String committed;
        private @Nullable BigDecimal committedValue;
        private @Nullable String delivered;
        private @Nullable BigDecimal deliveredValue;
        private List<String> codes = List.of();
        private @Nullable BigDecimal tonnes;
        private SharedPot pot = SharedPot.NONE;

        Told(String reference, String title, LocalDate starts, LocalDate ends, BigDecimal value) {
            this.reference = reference;
            this.title = title;
            this.starts = starts;
            this.ends = ends;
            this.value = value;
        }

        Told framework() {
            kind = ContractKind.FRAMEWORK;
            return this;
        }

        Told lotOf(String larger) {
            lotOf = larger;
            return this;
        }

        Told notice(String number) {
            notice = number;
            return this;
        }

        Told from(String name, SupplierKind... kinds) {
            Set<SupplierKind> all = EnumSet.noneOf(SupplierKind.class);
            all.addAll(List.of(kinds));
            supplier = new Supplier(name, all);
            return this;
        }

        Told weighing(int percent) {
            weighting = BigDecimal.valueOf(percent);
            return this;
        }

        Told gives(String words, int pounds) {
            committed = words;
            committedValue = pounds == 0 ? null : BigDecimal.valueOf(pounds);
            return this;
        }

        Told gave(String words, int pounds) {
            delivered = words;
            deliveredValue = BigDecimal.valueOf(pounds);
            return this;
        }

        Told codes(String... typed) {
            codes = List.of(typed);
            return this;
        }

        Told plansCarbon(int saved) {
            tonnes = BigDecimal.valueOf(saved);
            return this;
        }

        Told sharedWith(String other, boolean leads) {
            pot = new SharedPot(true, other, leads);
            return this;
        }

        ContractTerms terms() {
            return new ContractTerms(
                    new ContractAbout(reference, notice, title, kind, lotOf, starts, ends, value),
                    supplier,
                    new SocialValue(
                            weighting,
                            committed,
                            committedValue,
                            delivered,
                            deliveredValue,
                            codes,
                            tonnes == null ? null : Boolean.TRUE,
                            tonnes),
                    pot);
        }
    }
}
