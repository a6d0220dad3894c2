package org.wellkept.ui.anchor;

import org.wellkept.core.estates.EstateRollup;
import org.wellkept.core.livingwage.LivingWageRollup;
import org.wellkept.core.procurement.ProcurementRollup;

/** What is gathered beside yearly returns: of the Living Wage, of buying, of rooms and land; of one circle and year. */
public record Gathered(LivingWageRollup wage, ProcurementRollup buying, EstateRollup estates) {}
