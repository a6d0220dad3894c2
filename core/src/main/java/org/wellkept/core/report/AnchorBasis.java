package org.wellkept.core.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.anchoryear.AnchorRollup;
import org.wellkept.core.anchoryear.BodyFigure;
import org.wellkept.core.anchoryear.FigureRecords;
import org.wellkept.core.anchoryear.FigureUnit;
import org.wellkept.core.estates.CountedSite;
import org.wellkept.core.estates.EstateRollup;
import org.wellkept.core.livingwage.LivingWageRollup;
import org.wellkept.core.livingwage.PartnerStanding;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.procurement.ProcurementRollup;
import org.wellkept.core.procurement.SpendFigures;
import org.wellkept.core.procurement.SpendPart;
import org.wellkept.core.report.PaperFigure.Counted;

/**
 * What a paper tells of partners as employers, buyers, landlords and neighbours: of each figure that anybody told the sum, how
 * many told it, and what each of them adds. What nobody told is left out: it is unknown, and not zero. Pure.
 */
final class AnchorBasis {

    private final List<Basis.Gathered> figures = new ArrayList<>();

    private AnchorBasis() {}

    static List<Basis.Gathered> of(
            List<PartnerStanding> standings,
            LivingWageRollup wage,
            ProcurementRollup buying,
            EstateRollup estates,
            List<CountedSite> sites,
            List<FigureRecords> years) {
        AnchorBasis basis = new AnchorBasis();
        basis.wage(standings, wage);
        for (SpendPart part : SpendPart.values()) {
            basis.spend(part, buying);
        }
        basis.rooms(estates, sites);
        years.forEach(basis::year);
        return basis.figures;
    }

    private void wage(List<PartnerStanding> standings, LivingWageRollup wage) {
        if (wage.said() == 0) {
            return;
        }
        List<PartnerStanding> accredited =
                standings.stream().filter(PartnerStanding::isAccredited).toList();
        Basis.Coverage coverage = new Basis.Coverage(wage.said(), wage.partners());
        add(
                "livingWage",
                "partners that are accredited as Living Wage employers",
                BigDecimal.valueOf(accredited.size()),
                BigDecimal.valueOf(wage.partners()),
                Basis.Unit.COUNT,
                coverage,
                accredited.stream()
                        .map(standing -> new Counted(
                                standing.organisation().name(),
                                Objects.requireNonNull(standing.status()).words(),
                                Paths.partner(standing.organisation().slug()),
                                null))
                        .toList());
        Integer staff = wage.staffCovered().sum();
        if (staff != null) {
            add(
                    "livingWage.staff",
                    "people at work whom that covers",
                    BigDecimal.valueOf(staff),
                    null,
                    Basis.Unit.COUNT,
                    new Basis.Coverage(
                            wage.staffCovered().givenBy(), wage.staffCovered().of()),
                    accredited.stream()
                            .filter(standing -> standing.staffCovered() != null)
                            .map(standing -> of(
                                    standing.organisation(),
                                    BigDecimal.valueOf(Objects.requireNonNull(standing.staffCovered()))))
                            .toList());
        }
    }

    private void spend(SpendPart part, ProcurementRollup buying) {
        SpendFigures.Part figure = buying.spend().parts().stream()
                .filter(each -> each.part() == part)
                .findFirst()
                .orElseThrow();
        if (figure.told() == 0) {
            return;
        }
        List<Counted> counted = new ArrayList<>();
        for (SpendFigures.OfBody body : buying.spend().bodies()) {
            BigDecimal spent = body.terms() == null ? null : part.of(body.terms());
            BigDecimal total = body.terms() == null ? null : body.terms().total();
            if (spent != null && total != null && total.signum() > 0) {
                counted.add(of(body.organisation(), spent));
            }
        }
        add(
                "spend." + part.code(),
                "spent in " + buying.year().words() + ": " + part.words().toLowerCase(Locale.UK),
                figure.spent(),
                figure.base(),
                Basis.Unit.POUNDS,
                new Basis.Coverage(figure.told(), buying.bodies()),
                counted);
    }

    private void rooms(EstateRollup estates, List<CountedSite> sites) {
        if (estates.ofSpaces().answered() == 0) {
            return;
        }
        Basis.Coverage coverage = new Basis.Coverage(
                estates.ofSpaces().answered(), estates.ofSpaces().bodies());
        add(
                "rooms",
                "rooms that others can have free or at low cost",
                BigDecimal.valueOf(estates.freeSpaces() + estates.lowCostSpaces()),
                BigDecimal.valueOf(estates.spaces()),
                Basis.Unit.COUNT,
                coverage,
                sites.stream()
                        .filter(site -> site.freeSpaces() + site.lowCostSpaces() > 0)
                        .map(site -> of(site, BigDecimal.valueOf(site.freeSpaces() + site.lowCostSpaces())))
                        .toList());
        BigDecimal used = estates.hoursUsed();
        if (used != null) {
            add(
                    "rooms.hours",
                    "hours in " + estates.year().words() + " in which rooms were used, of those that were counted",
                    used,
                    estates.hoursCounted(),
                    Basis.Unit.HOURS,
                    new Basis.Coverage(
                            estates.ofHours().answered(), estates.ofHours().bodies()),
                    sites.stream()
                            .filter(site -> site.hoursUsed() != null)
                            .map(site -> of(site, site.hoursUsed()))
                            .toList());
        }
    }

    private void year(FigureRecords records) {
        AnchorRollup.Tally tally = records.sum().now();
        BigDecimal sum = tally.sum();
        if (sum == null) {
            return;
        }
        String words = records.sum().figure().words();
        add(
                "year." + records.sum().figure().code(),
                words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1) + ", in "
                        + records.year().words(),
                sum,
                // the whole is of those alone that told both, so it is a base where all who told the part did
                tally.share() != null && tally.share().part().compareTo(sum) == 0
                        ? tally.share().whole()
                        : null,
                unit(records.sum().figure().unit()),
                new Basis.Coverage(tally.answered(), tally.asked()),
                records.told().stream()
                        .filter(BodyFigure::isAnswer)
                        .map(AnchorBasis::of)
                        .toList());
    }

    private static Basis.Unit unit(FigureUnit unit) {
        return switch (unit) {
            case PEOPLE, POSTS, HOMES -> Basis.Unit.COUNT;
            case POUNDS -> Basis.Unit.POUNDS;
            case TONNES -> Basis.Unit.TONNES;
            case HOURS -> Basis.Unit.HOURS;
        };
    }

    private static Counted of(BodyFigure figure) {
        String told = figure.fewerThanFive()
                ? "Fewer than 5"
                : figure.told().applies() ? "Told by " + figure.teller().name() : "Doesn’t apply";
        return new Counted(
                figure.body().name(),
                told,
                Paths.partner(figure.body().slug()),
                figure.told().value());
    }

    private static Counted of(OrganisationRef organisation, BigDecimal amount) {
        return new Counted(organisation.name(), organisation.name(), Paths.partner(organisation.slug()), amount);
    }

    private static Counted of(CountedSite site, @Nullable BigDecimal amount) {
        return new Counted(
                site.body().name(), site.name(), Paths.partner(site.body().slug()), amount);
    }

    private void add(
            String key,
            String words,
            BigDecimal value,
            @Nullable BigDecimal base,
            Basis.Unit unit,
            Basis.Coverage coverage,
            List<Counted> counted) {
        figures.add(new Basis.Gathered(
                new FigureKey("anchor." + key), Basis.Part.ANCHOR, words, value, base, unit, coverage, counted));
    }
}
