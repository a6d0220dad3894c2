package org.wellkept.core.procurement;

import java.time.LocalDate;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;

/**
 * What a circle of bodies buys, and where its money stays, in a year.
 *
 * @param on the day as of which its bodies are counted
 * @param bodies how many there are, whether they tell anything or not
 */
public record ProcurementRollup(
        Circle circle, FinancialYear year, LocalDate on, int bodies, ContractFigures contracts, SpendFigures spend) {}
