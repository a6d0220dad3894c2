package org.wellkept.ui.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.procurement.ContractAbout;
import org.wellkept.core.procurement.ContractSummary;
import org.wellkept.core.procurement.CountedElsewhere;
import org.wellkept.core.procurement.SocialValue;
import org.wellkept.core.procurement.SupplierKind;
import org.wellkept.ui.transparency.DataColumn;

/** The columns of the open data of contracts, in their order; what the API has too is called as there. */
public enum ContractColumn implements DataColumn<ContractSummary> {
    ID(
            "id",
            "By which the contract is known. It never changes.",
            Kind.TEXT,
            row -> row.id().toString()),
    ORGANISATION(
            "organisation",
            "The buyer’s short name, as in its address.",
            Kind.TEXT,
            row -> row.organisation().slug()),
    ORGANISATION_NAME(
            "organisationName",
            "The buyer’s name.",
            Kind.TEXT,
            row -> row.organisation().name()),
    REFERENCE(
            "reference",
            "The buyer’s own reference.",
            Kind.TEXT,
            row -> about(row).reference()),
    NOTICE(
            "notice",
            "The number of its public notice.",
            Kind.TEXT,
            row -> about(row).notice()),
    TITLE("title", "What is bought, in a line.", Kind.TEXT, row -> about(row).title()),
    KIND("kind", "contract or framework.", Kind.TEXT, row -> about(row).kind().code()),
    LOT_OF(
            "lotOf",
            "The buyer’s reference of the larger contract of which it is a lot. Add up one of the two, not both.",
            Kind.TEXT,
            row -> about(row).lotOf()),
    SUPPLIER(
            "supplier",
            "Who supplies it.",
            Kind.TEXT,
            row -> row.terms().supplier().name()),
    SUPPLIER_KINDS(
            "supplierKinds",
            "What the supplier is, as the buyer marks it: local, sme, vcse, userLed. “none” where it is none of them,"
                    + " empty where nobody says.",
            Kind.TEXT,
            row -> kinds(row.terms().supplier().kinds())),
    STARTS(
            "starts",
            "Its first day, as year-month-day.",
            Kind.TEXT,
            row -> day(about(row).starts())),
    ENDS(
            "ends",
            "Its last day; empty while it goes on, or where nobody says.",
            Kind.TEXT,
            row -> day(about(row).ends())),
    VALUE(
            "value",
            "In pounds, over all its years. Empty is not told, never nothing.",
            Kind.NUMBER,
            row -> plain(about(row).value())),
    WEIGHTING(
            "weighting",
            "How much of the score social value was given, in percent.",
            Kind.NUMBER,
            row -> plain(social(row).weighting())),
    COMMITTED(
            "committed",
            "What the supplier committed to for people here.",
            Kind.TEXT,
            row -> social(row).committed()),
    COMMITTED_VALUE(
            "committedValue",
            "The same in pounds, where the buyer puts a figure on it.",
            Kind.NUMBER,
            row -> plain(social(row).committedValue())),
    DELIVERED(
            "delivered",
            "What was delivered so far.",
            Kind.TEXT,
            row -> social(row).delivered()),
    DELIVERED_VALUE(
            "deliveredValue",
            "The same in pounds.",
            Kind.NUMBER,
            row -> plain(social(row).deliveredValue())),
    CODES(
            "codes",
            "Codes of measures, as the buyer types them. No amount is worked out from one.",
            Kind.TEXT,
            row -> String.join("; ", social(row).codes())),
    CARBON_PLAN(
            "carbonPlan",
            "true when the supplier has a carbon reduction plan; empty where nobody says.",
            Kind.TRUTH,
            row -> social(row).carbonPlan() == null
                    ? null
                    : String.valueOf(social(row).carbonPlan())),
    CARBON_TONNES(
            "carbonTonnes",
            "Tonnes of CO2e that the supplier committed to save.",
            Kind.NUMBER,
            row -> plain(social(row).carbonTonnes())),
    SHARED(
            "shared",
            "true when several bodies pay: the value is of the whole pot.",
            Kind.TRUTH,
            row -> Boolean.toString(row.terms().pot().shared())),
    SHARED_WITH(
            "sharedWith",
            "With whom, as written.",
            Kind.TEXT,
            row -> row.terms().pot().with()),
    LEAD_BUYER(
            "leadBuyer",
            "true when this body buys for all of them.",
            Kind.TRUTH,
            row -> Boolean.toString(row.terms().pot().leadBuyer())),
    COUNTED_UNDER(
            "countedUnder",
            "The short name of another body that recorded the same contract and under which it counts. Leave these rows out"
                    + " of sums.",
            Kind.TEXT,
            row -> elsewhere(row, elsewhere -> elsewhere.under().slug())),
    COUNTED_BECAUSE(
            "countedBecause",
            "Why under that one: leadBuyer, recordedFirst or tookOver.",
            Kind.TEXT,
            row -> elsewhere(row, elsewhere -> elsewhere.because().code()));

    // every one of them captures nothing
    @SuppressWarnings("ImmutableEnumChecker")
    private final Definition<ContractSummary> definition;

    ContractColumn(String heading, String meaning, Kind kind, Function<ContractSummary, @Nullable String> value) {
        this.definition = new Definition<>(heading, meaning, kind, value);
    }

    @Override
    public Definition<ContractSummary> definition() {
        return definition;
    }

    private static ContractAbout about(ContractSummary row) {
        return row.terms().about();
    }

    private static SocialValue social(ContractSummary row) {
        return row.terms().socialValue();
    }

    private static @Nullable String kinds(@Nullable Set<SupplierKind> kinds) {
        if (kinds == null) {
            return null;
        }
        return kinds.isEmpty() ? "none" : kinds.stream().map(SupplierKind::code).collect(Collectors.joining("; "));
    }

    private static @Nullable String elsewhere(ContractSummary row, Function<CountedElsewhere, String> part) {
        CountedElsewhere elsewhere = row.elsewhere();
        return elsewhere == null ? null : part.apply(elsewhere);
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
