package org.wellkept.core.livingwage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * What the bodies of a circle come to together on a day, as far as the reader may know.
 *
 * @param partners how many bodies there are
 * @param said of how many of them something is known
 * @param accredited how many are accredited, not in phases
 * @param inPhases how many are accredited in phases
 * @param staffCovered of those that are accredited, wholly or in phases, as the three that follow
 * @param overdue of how many accredited ones the renewal is overdue; they are counted as accredited
 * @param renewals of those that are accredited and said when, the earliest first
 */
public record LivingWageRollup(
        LocalDate on,
        int partners,
        int said,
        int accredited,
        int inPhases,
        Total staffCovered,
        Total contractedCovered,
        Total contractsCovered,
        Total staffUplifted,
        int overdue,
        List<RenewalDue> renewals) {

    public LivingWageRollup {
        renewals = List.copyOf(renewals);
    }

    /**
     * A sum with how many it is from.
     *
     * @param sum null where none of them gave the figure: it is unknown then, and not zero
     * @param givenBy how many accredited bodies gave the figure
     * @param of how many accredited bodies there are
     */
    public record Total(@Nullable Integer sum, int givenBy, int of) {}

    /** A renewal that comes, or that is overdue. */
    public record RenewalDue(OrganisationRef organisation, LocalDate dueOn, Renewal renewal) {}

    /** Who lapses next unless it renews; those that are overdue already are not next. */
    public Optional<RenewalDue> lapsesNext() {
        return renewals.stream().filter(due -> due.renewal() != Renewal.OVERDUE).findFirst();
    }

    /** What these come to together. */
    public static LivingWageRollup of(List<PartnerStanding> partners, LocalDate on) {
        List<PartnerStanding> accredited =
                partners.stream().filter(PartnerStanding::isAccredited).toList();
        List<RenewalDue> renewals = accredited.stream()
                .flatMap(partner -> Optional.ofNullable(partner.renewalDueOn())
                        .map(due -> new RenewalDue(partner.organisation(), due, partner.renewal()))
                        .stream())
                .sorted(Comparator.comparing(RenewalDue::dueOn)
                        .thenComparing(due -> due.organisation().name()))
                .toList();
        int whole = (int) accredited.stream()
                .filter(partner -> partner.status() == WageStatus.ACCREDITED)
                .count();
        return new LivingWageRollup(
                on,
                partners.size(),
                (int) partners.stream()
                        .filter(partner -> partner.status() != null)
                        .count(),
                whole,
                accredited.size() - whole,
                total(accredited, PartnerStanding::staffCovered),
                total(accredited, PartnerStanding::contractedCovered),
                total(accredited, PartnerStanding::contractsCovered),
                total(accredited, PartnerStanding::staffUplifted),
                (int) renewals.stream()
                        .filter(due -> due.renewal() == Renewal.OVERDUE)
                        .count(),
                renewals);
    }

    private static Total total(List<PartnerStanding> accredited, Function<PartnerStanding, @Nullable Integer> figure) {
        List<Integer> given = accredited.stream()
                .flatMap(partner -> Optional.ofNullable(figure.apply(partner)).stream())
                .toList();
        return new Total(
                given.isEmpty()
                        ? null
                        : given.stream().mapToInt(Integer::intValue).sum(),
                given.size(),
                accredited.size());
    }
}
