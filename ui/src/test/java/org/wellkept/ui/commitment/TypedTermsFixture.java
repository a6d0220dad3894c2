package org.wellkept.ui.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchor.AnchorStage;
import org.wellkept.core.anchor.AnchorTerms;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.terms.DeliveryPartner;
import org.wellkept.core.terms.Evidence;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.MilestoneStatus;
import org.wellkept.core.terms.MilestoneTerms;
import org.wellkept.core.terms.PreventionLevel;
import org.wellkept.core.terms.Stance;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.terms.ThemeRef;

/** Terms in which every answer is given, and none as it is by default. */
final class TypedTermsFixture {

    Terms everythingDifferent() {
        return Terms.titled("Open the halls").toBuilder()
                .statement("Halls open in the evening.")
                .accountableRole("Head of Estates")
                .partners(List.of(new DeliveryPartner("open-door", Stance.SPONSOR, false)))
                .partnersWritten("and others")
                .boards(List.of("vale"))
                .area("Vale")
                .plan("Plan")
                .planPage("3")
                .themes(List.of(new ThemeRef("concordat-steps", "needs-and-assets")))
                .themesWritten("neighbours")
                .preventionLevel(PreventionLevel.SECONDARY)
                .evidence(Evidence.GUIDELINE)
                .resources("two caretakers")
                .resourcesShared(true)
                .monitoring("a list at the door")
                .coproduction("asked the groups")
                .blockers("keys")
                .start(new DateWritten("2025", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))
                .due(new DateWritten("2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .cadenceMonths(12)
                .measures(List.of(MeasureTerms.named("evenings")))
                .milestones(List.of(new MilestoneTerms(null, "Keys cut", null, MilestoneStatus.SCHEDULED)))
                .anchor(new AnchorTerms(
                        AnchorDimension.PROCUREMENT,
                        true,
                        new BigDecimal("12.5"),
                        "contracts",
                        BigDecimal.TEN,
                        AnchorStage.PLANNED))
                .build();
    }
}
