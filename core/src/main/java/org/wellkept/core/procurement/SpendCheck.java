package org.wellkept.core.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.dates.FinancialYear;

/** Whether what is told of a year's spend can be so. Pure. */
final class SpendCheck {

    private final FieldProblems found = new FieldProblems();
    private final SpendTerms terms;

    private SpendCheck(SpendTerms terms) {
        this.terms = terms;
    }

    /** All that needs mending, at once. */
    static List<FieldProblem> problems(FinancialYear year, SpendTerms terms, LocalDate today) {
        SpendCheck check = new SpendCheck(terms);
        if (year.from().isAfter(today)) {
            check.found.add(
                    "year", "The year " + year.words() + " has not begun", "Give a year that is over or goes on");
        }
        Amounts.check(check.found, "total", terms.total());
        check.place("inner", terms.inner());
        check.place("wider", terms.wider());
        check.part("sme", "small and medium-sized businesses", terms.sme());
        check.part("vcse", "voluntary, community and social enterprises", terms.vcse());
        check.part("userLed", "user-led organisations", terms.userLed());
        check.innerWithinWider();
        return check.found.all();
    }

    private void place(String field, SpentIn in) {
        found.optionalText(field + "Place", in.place(), 100);
        if (in.spent() != null && in.place() == null) {
            found.add(
                    field + "Place",
                    "It does not say in which place " + Pounds.words(in.spent()) + " were spent",
                    "Name the place, such as Wellshire city or the county");
        }
        part(field + "Spend", in.place() == null ? "suppliers in the place" : "suppliers in " + in.place(), in.spent());
    }

    private void part(String field, String with, @Nullable BigDecimal amount) {
        Amounts.check(found, field, amount);
        BigDecimal total = terms.total();
        if (amount != null && total != null && amount.compareTo(total) > 0) {
            found.add(
                    field,
                    "The spend with " + with + " (" + Pounds.exactly(amount) + ") is above the total ("
                            + Pounds.exactly(total) + ")",
                    "Correct one of the two. Check that both are in pounds, and not one in thousands");
        }
    }

    private void innerWithinWider() {
        BigDecimal inner = terms.inner().spent();
        BigDecimal wider = terms.wider().spent();
        if (inner != null && wider != null && inner.compareTo(wider) > 0) {
            found.add(
                    "innerSpend",
                    "More was spent in the nearest place (" + Pounds.exactly(inner)
                            + ") than in the wider place that includes it (" + Pounds.exactly(wider) + ")",
                    "Correct one of the two, or exchange the places if they were mixed up");
        }
    }
}
