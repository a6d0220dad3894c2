package org.wellkept.api.livingwage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.livingwage.ContractedStaff;
import org.wellkept.core.livingwage.PartnerStanding;
import org.wellkept.core.livingwage.Renewal;
import org.wellkept.core.livingwage.WageStatus;

/**
 * How a partner stands on a day. Where nothing is known of it, all but its name is null.
 *
 * @param carriedFrom the names of the bodies that it took over from and whose standings stand for it
 */
record PartnerStandingBody(
        String organisation,
        String name,
        List<String> carriedFrom,
        @Nullable WageStatus status,
        @Nullable LocalDate from,
        @Nullable ContractedStaff contracted,
        @Nullable Integer staffCovered,
        @Nullable Integer contractedCovered,
        @Nullable Integer staffUplifted,
        @Nullable Integer contractsCovered,
        @Nullable LocalDate renewalDueOn,
        Renewal renewal) {

    static PartnerStandingBody of(PartnerStanding partner) {
        return new PartnerStandingBody(
                partner.organisation().slug(),
                partner.organisation().name(),
                partner.carriedFrom(),
                partner.status(),
                partner.from(),
                partner.contracted(),
                partner.staffCovered(),
                partner.contractedCovered(),
                partner.staffUplifted(),
                partner.contractsCovered(),
                partner.renewalDueOn(),
                partner.renewal());
    }
}
