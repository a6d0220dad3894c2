package org.wellkept.ui.procurement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Page;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.procurement.ContractFigure;
import org.wellkept.core.procurement.ContractFigures;
import org.wellkept.core.procurement.ContractFilter;
import org.wellkept.core.procurement.ContractSummary;
import org.wellkept.core.procurement.Pounds;
import org.wellkept.core.procurement.ProcurementRollup;
import org.wellkept.core.procurement.SpendFigures;
import org.wellkept.core.procurement.SupplierKind;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.Place;
import org.wellkept.ui.transparency.PublicPage;

/**
 * The open page of what partners buy, and where their money stays, in a year.
 *
 * @param others other partnerships to look at
 * @param together figures of all of them, each with how many tell it and a link to its contracts
 * @param partners those that tell what they spent
 * @param silent how many do not, or null where all do
 * @param narrowed what the contracts are narrowed to, or null
 * @param count how many contracts there are
 * @param next the address of the next page of contracts, or null on the last
 */
public record PublicSpendingPage(
        Frame frame,
        String lead,
        String year,
        List<Choice> years,
        List<Choice> others,
        List<Figure> together,
        List<Partner> partners,
        @Nullable String silent,
        @Nullable String narrowed,
        String allContracts,
        String count,
        List<ContractRow> contracts,
        @Nullable String next)
        implements PublicPage {

    public static final String ADDRESS = "/anchor/spending";

    private static final int YEARS = 5;

    public PublicSpendingPage {
        years = List.copyOf(years);
        others = List.copyOf(others);
        together = List.copyOf(together);
        partners = List.copyOf(partners);
        contracts = List.copyOf(contracts);
    }

    /** Something else to look at; what is shown has no address. */
    public record Choice(String words, @Nullable String href) {}

    /** A figure, with a link to the contracts that it counts where there are such. */
    public record Figure(
            String words, @Nullable String href, @Nullable String link) {}

    /** A partner that tells what it spent. */
    public record Partner(
            String slug,
            String name,
            String href,
            List<String> sentences,
            boolean carried,
            @Nullable SpendBar bar) {

        public Partner {
            sentences = List.copyOf(sentences);
        }
    }

    /** Whether nobody tells anything. */
    public boolean isEmpty() {
        return together.isEmpty() && partners.isEmpty();
    }

    /** What the address shows once it is said whose figures and which year are meant. */
    static ContractAddress of(ContractAddress address, Circle circle, FinancialYear year) {
        ContractFilter asked = address.filter();
        return new ContractAddress(
                new ContractFilter(
                        circle.kind() == Circle.Kind.PARTNERSHIP ? circle.slug() : null,
                        circle.kind() == Circle.Kind.BOARD ? circle.slug() : null,
                        circle.kind() == Circle.Kind.ORGANISATION ? circle.slug() : null,
                        year,
                        asked.supplierKind(),
                        asked.figure(),
                        asked.words()),
                address.cursor());
    }

    static PublicSpendingPage of(
            ProcurementRollup rollup,
            ContractAddress address,
            Page<ContractSummary> contracts,
            int count,
            FinancialYear today,
            List<PartnershipRef> living,
            List<PartnershipRef> within) {
        FinancialYear year = rollup.year();
        String whose = rollup.circle().kind() == Circle.Kind.ORGANISATION
                ? rollup.circle().name()
                : "the partners of " + rollup.circle().name();
        String lead = "What " + whose + " bought and spent in " + year.words() + ", and what stayed near.";
        SpendFigures spend = rollup.spend();
        int without = rollup.bodies() - spend.answered();
        String next = contracts.next();
        return new PublicSpendingPage(
                Frame.of("Where money stays", lead, Place.ANCHOR)
                        .noticing(within.stream().map(PartnershipRef::about).toList()),
                lead,
                year.words(),
                IntStream.range(0, YEARS)
                        .mapToObj(back -> new FinancialYear(today.begins() - back))
                        .map(each ->
                                new Choice(each.words(), each.equals(year) ? null : href(address, each, null, null)))
                        .toList(),
                living.stream()
                        .filter(partnership -> !within.contains(partnership))
                        .map(partnership -> new Choice(
                                partnership.name(), Links.with(ADDRESS, Map.of("partnership", partnership.slug()))))
                        .toList(),
                together(rollup, address),
                spend.bodies().stream()
                        .filter(body -> body.statement() != null)
                        .map(body -> partner(body, year))
                        .toList(),
                without == 0 || spend.answered() == 0
                        ? null
                        : Words.of(without, rollup.bodies()) + " partners have not told what they spent in "
                                + year.words() + ".",
                ContractListPage.narrowed(new ContractFilter(
                        null,
                        null,
                        null,
                        null,
                        address.filter().supplierKind(),
                        address.filter().figure(),
                        address.filter().words())),
                href(address, year, null, null) + "#contracts",
                count == contracts.items().size()
                        ? Words.count(count, "contract", "contracts") + " run in " + year.words() + "."
                        : Words.count(count, "contract", "contracts") + " run in " + year.words() + ". Here are "
                                + Words.number(contracts.items().size()) + " of them, the largest first.",
                contracts.items().stream()
                        .map(item -> ContractRow.of(item, null))
                        .toList(),
                next == null ? null : Links.with(ADDRESS, address.at(next).parameters()) + "#contracts");
    }

    private static Partner partner(SpendFigures.OfBody body, FinancialYear year) {
        String slug = body.organisation().slug();
        return new Partner(
                slug,
                body.organisation().name(),
                Links.partner(slug),
                body.statement() == null ? List.of() : body.statement().sentences(),
                body.carried(),
                body.terms() == null
                        ? null
                        : SpendBar.of(
                                        "bar-" + slug,
                                        "Where " + body.organisation().name() + " spent its money in " + year.words(),
                                        body.terms())
                                .orElse(null));
    }

    private static List<Figure> together(ProcurementRollup rollup, ContractAddress address) {
        List<Figure> figures = new ArrayList<>();
        spend(rollup, figures);
        contracts(rollup, address, figures);
        return figures;
    }

    private static void spend(ProcurementRollup rollup, List<Figure> figures) {
        SpendFigures spend = rollup.spend();
        if (spend.answered() == 0) {
            return;
        }
        if (spend.total().told() > 0) {
            figures.add(plain(Words.of(spend.total().told(), rollup.bodies())
                    + " partners tell what they spent: "
                    + Pounds.words(spend.total().pounds()) + " together."
                    + before(spend.totalSincePrevious())));
        }
        for (SpendFigures.Part part : spend.parts()) {
            if (part.told() > 0) {
                figures.add(plain(Pounds.words(part.spent()) + " of " + Pounds.words(part.base()) + " ("
                        + Pounds.share(part.spent(), part.base()) + ") " + what(part) + ". "
                        + Words.of(part.told(), rollup.bodies()) + " partners tell it."
                        + since(part.sinceBaseline(), "the baseline year")
                        + since(part.sincePrevious(), "the year before")));
            }
        }
    }

    private static String what(SpendFigures.Part part) {
        return switch (part.part()) {
            case INNER -> "stayed in the place that each partner calls nearest";
            case WIDER -> "stayed in the wider place that each partner names";
            case SME -> "went to small and medium-sized firms";
            case VCSE -> "went to charities, community groups and social enterprises";
            case USER_LED -> "went to groups led by the people who use them";
        };
    }

    private static String before(SpendFigures.Change change) {
        return change.bodies() == 0
                ? ""
                : " The " + Words.count(change.bodies(), "partner that tells", "partners that tell")
                        + " both years spent " + Pounds.words(change.then()) + " in "
                        + years(change) + " and " + Pounds.words(change.now()) + " now.";
    }

    private static String since(SpendFigures.Change change, String which) {
        if (change.bodies() == 0) {
            return "";
        }
        String moved = change.points() == 0
                ? " stayed about the same."
                : (change.points() > 0 ? " rose by " : " fell by ")
                        + Words.count(Math.abs(change.points()), "percentage point", "percentage points") + ".";
        return " Since " + which + " (" + years(change) + "), the share of the "
                + Words.count(change.bodies(), "partner that tells", "partners that tell") + " both" + moved;
    }

    private static String years(SpendFigures.Change change) {
        return Words.list(change.since().stream().map(FinancialYear::words).toList());
    }

    private static void contracts(ProcurementRollup rollup, ContractAddress address, List<Figure> figures) {
        ContractFigures contracts = rollup.contracts();
        FinancialYear year = rollup.year();
        if (contracts.running() > 0) {
            figures.add(new Figure(
                    Words.of(contracts.answered(), rollup.bodies()) + " partners tell of contracts. "
                            + Words.count(contracts.running(), "contract runs", "contracts run") + " in " + year.words()
                            + "."
                            + (contracts.elsewhere() == 0
                                    ? ""
                                    : " " + Words.count(contracts.elsewhere(), "more record tells", "more records tell")
                                            + " of a contract that another partner records too: each counts once."),
                    href(address, year, null, null) + "#contracts",
                    "See the contracts"));
            amounts(contracts, address, year, figures);
        }
        if (contracts.undated() > 0) {
            figures.add(plain(Words.count(contracts.undated(), "contract tells", "contracts tell")
                    + " no first day, and so " + Words.form(contracts.undated(), "is", "are") + " in no year."));
        }
    }

    private static void amounts(
            ContractFigures contracts, ContractAddress address, FinancialYear year, List<Figure> figures) {
        if (contracts.value().told() > 0) {
            figures.add(new Figure(
                    Words.of(contracts.value().told(), contracts.running()) + " contracts tell a value: "
                            + Pounds.words(contracts.value().pounds())
                            + " together, over all the years for which they run.",
                    href(address, year, null, ContractFigure.VALUE_TOLD) + "#contracts",
                    "See those with a value"));
        }
        for (SupplierKind kind : SupplierKind.values()) {
            ContractFigures.Sum sum = contracts.byKind().get(kind);
            if (sum != null && sum.told() > 0) {
                figures.add(new Figure(
                        Pounds.words(sum.pounds()) + " of it goes to suppliers marked as: "
                                + kind.words().toLowerCase(Locale.UK) + ". "
                                + Words.of(contracts.kindsTold(), contracts.running())
                                + " contracts say what the supplier is.",
                        href(address, year, kind, ContractFigure.VALUE_TOLD) + "#contracts",
                        "See " + Words.form(sum.told(), "that contract", "those contracts")));
            }
        }
        if (contracts.weightingTold() > 0) {
            figures.add(new Figure(
                    Words.of(contracts.weightingEnough(), contracts.weightingTold())
                            + " contracts that tell the weight of social value give it at least 10% of the score.",
                    href(address, year, null, ContractFigure.WEIGHTING_ENOUGH) + "#contracts",
                    "See those that do"));
        }
        if (contracts.committed().told() > 0) {
            figures.add(new Figure(
                    "Suppliers committed to social value worth "
                            + Pounds.words(contracts.committed().pounds()) + " in "
                            + Words.count(contracts.committed().told(), "contract", "contracts") + "."
                            + (contracts.both().told() == 0
                                    ? ""
                                    : " Where both are told, "
                                            + Pounds.words(contracts.both().delivered()) + " of "
                                            + Pounds.words(contracts.both().committed()) + " is delivered so far, in "
                                            + Words.count(contracts.both().told(), "contract", "contracts") + "."),
                    href(address, year, null, ContractFigure.COMMITTED_TOLD) + "#contracts",
                    "See the contracts"));
        }
    }

    private static Figure plain(String words) {
        return new Figure(words, null, null);
    }

    private static String href(
            ContractAddress address,
            FinancialYear year,
            @Nullable SupplierKind supplier,
            @Nullable ContractFigure figure) {
        ContractFilter filter = address.filter();
        Map<String, String> parameters = new ContractAddress(
                        new ContractFilter(
                                filter.partnership(),
                                filter.board(),
                                filter.organisation(),
                                year,
                                supplier,
                                figure,
                                null),
                        null)
                .parameters();
        return Links.with(ADDRESS, parameters);
    }
}
