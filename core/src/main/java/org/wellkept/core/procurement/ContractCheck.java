package org.wellkept.core.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.PlainDay;

/** Whether what is told of a contract can be stored at all. Thin records always can. Pure. */
final class ContractCheck {

    private static final int MOST_CODES = 30;
    private static final int LONGEST_CODE = 40;
    private static final BigDecimal WHOLE_SCORE = BigDecimal.valueOf(100);

    private final FieldProblems found = new FieldProblems();

    private ContractCheck() {}

    /** All that needs mending, at once. */
    static List<FieldProblem> problems(ContractTerms terms) {
        ContractCheck check = new ContractCheck();
        check.about(terms.about());
        check.found.optionalText("supplier", terms.supplier().name(), 300);
        check.socialValue(terms.socialValue());
        check.pot(terms.pot());
        return check.found.all();
    }

    private void about(ContractAbout about) {
        if (about.title().isBlank()) {
            found.add("title", "The title is empty", "Say in one line what is bought");
        }
        found.optionalText("title", about.title(), 300);
        found.optionalText("reference", about.reference(), 100);
        found.optionalText("notice", about.notice(), 100);
        found.optionalText("lotOf", about.lotOf(), 100);
        if (about.reference() != null && about.reference().equals(about.lotOf())) {
            found.add("lotOf", "The contract would be a lot of itself", "Give the reference of the larger contract");
        }
        year("starts", about.starts());
        year("ends", about.ends());
        if (about.starts() != null && about.ends() != null && about.ends().isBefore(about.starts())) {
            found.add(
                    "ends",
                    "The contract ends before it starts",
                    "Give a day on or after " + PlainDay.of(about.starts()) + ", or correct the start");
        }
        Amounts.check(found, "value", about.value());
    }

    private void year(String field, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < 1950 || day.getYear() > 2199)) {
            found.add(field, "The year " + day.getYear() + " can't be right", "Give a year from 1950 to 2199");
        }
    }

    private void socialValue(SocialValue value) {
        BigDecimal weighting = value.weighting();
        if (weighting != null && weighting.compareTo(WHOLE_SCORE) > 0) {
            found.add(
                    "weighting",
                    "A weighting of " + weighting.toPlainString() + "% is more than the whole score",
                    "Give what social value had of the whole score, from 0 to 100");
        } else if (weighting != null
                && (weighting.signum() < 0 || weighting.stripTrailingZeros().scale() > 2)) {
            found.add(
                    "weighting",
                    "That can't be a share of the score",
                    "Give a number from 0 to 100, with at most 2 decimals");
        }
        found.optionalText("committed", value.committed(), 2_000);
        Amounts.check(found, "committedValue", value.committedValue());
        found.optionalText("delivered", value.delivered(), 2_000);
        Amounts.check(found, "deliveredValue", value.deliveredValue());
        codes(value.codes());
        BigDecimal tonnes = value.carbonTonnes();
        if (tonnes != null && (tonnes.signum() < 0 || tonnes.precision() - tonnes.scale() > 9)) {
            found.add("carbonTonnes", "That can't be a number of tonnes", "Give tonnes of CO2e, 0 or more");
        } else if (tonnes != null && tonnes.stripTrailingZeros().scale() > 2) {
            found.add("carbonTonnes", "The number has more than 2 decimals", "Give at most 2 decimals");
        }
    }

    private void codes(List<String> codes) {
        if (codes.size() > MOST_CODES) {
            found.add(
                    "codes",
                    "There are " + codes.size() + " codes, and there is room for " + MOST_CODES,
                    "Keep those that the contract was measured by");
        }
        for (String code : codes) {
            if (code.length() > LONGEST_CODE || code.contains(",")) {
                found.add(
                        "codes",
                        "A code is longer than " + LONGEST_CODE + " characters, or holds a comma",
                        "Write each code by itself, such as NT1");
                return;
            }
            found.optionalText("codes", code, LONGEST_CODE);
        }
    }

    private void pot(SharedPot pot) {
        found.optionalText("sharedWith", pot.with(), 500);
        if (!pot.shared() && pot.with() != null) {
            found.add(
                    "sharedWith",
                    "It says who pays too, but not that the contract is shared",
                    "Say that it is shared, or leave the others out");
        }
        if (!pot.shared() && pot.leadBuyer()) {
            found.add(
                    "leadBuyer",
                    "Only a shared contract has a lead buyer",
                    "Say that it is shared, or that you are not the lead buyer");
        }
    }
}
