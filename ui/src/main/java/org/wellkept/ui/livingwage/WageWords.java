package org.wellkept.ui.livingwage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.livingwage.LivingWageRate;
import org.wellkept.core.livingwage.LivingWageRollup;
import org.wellkept.core.livingwage.LivingWageRollup.RenewalDue;
import org.wellkept.core.livingwage.LivingWageRollup.Total;
import org.wellkept.core.livingwage.Renewal;
import org.wellkept.ui.look.Words;

/** How the Living Wage reads in plain English. */
final class WageWords {

    private WageWords() {}

    /** £13.45. */
    static String pounds(BigDecimal amount) {
        return "£" + amount.toPlainString();
    }

    /** "£13.45 an hour (£14.80 in London) for 2025/26. £1.24 an hour more than the legal minimum." */
    static String rate(LivingWageRate rate) {
        BigDecimal uk = rate.uk();
        BigDecimal london = rate.london();
        return (uk == null ? "Not known" : pounds(uk) + " an hour")
                + (london == null ? "" : " (" + pounds(london) + " in London)") + " for "
                + rate.year().words() + "."
                + rate.difference().map(words -> " " + words + ".").orElse("");
    }

    /** What partners come to together, a sentence for each figure that is known, with how many it is from. */
    static List<String> together(LivingWageRollup rollup) {
        List<String> sentences = new ArrayList<>();
        sentences.add(said(rollup));
        int accredited = rollup.accredited() + rollup.inPhases();
        if (rollup.said() > 0) {
            sentences.add(accredited(rollup));
        }
        if (accredited > 0) {
            figure(rollup.staffCovered(), "person is covered", "people are covered")
                    .ifPresent(sentences::add);
            figure(rollup.contractedCovered(), "of them works", "of them work")
                    .map(sentence -> sentence.replaceFirst("( of them works?)", "$1 through contractors"))
                    .ifPresent(sentences::add);
            figure(rollup.contractsCovered(), "contract is covered", "contracts are covered")
                    .ifPresent(sentences::add);
            figure(rollup.staffUplifted(), "person was paid less before", "people were paid less before")
                    .ifPresent(sentences::add);
        }
        rollup.lapsesNext().map(WageWords::next).ifPresent(sentences::add);
        return sentences;
    }

    private static String said(LivingWageRollup rollup) {
        return Words.of(rollup.said(), rollup.partners())
                + Words.form(rollup.partners(), " partner", " partners")
                + Words.form(rollup.said(), " has said how it stands.", " have said how they stand.");
    }

    private static String accredited(LivingWageRollup rollup) {
        int accredited = rollup.accredited() + rollup.inPhases();
        if (accredited == 0) {
            return "None of them is accredited as a Living Wage employer.";
        }
        return Words.sentence(Words.spelled(accredited))
                + Words.form(
                        accredited,
                        " is accredited as a Living Wage employer",
                        " are accredited as Living Wage employers")
                + (rollup.inPhases() == 0 ? "." : ", " + Words.spelled(rollup.inPhases()) + " of them in phases.");
    }

    /** "1,300 people are covered. 2 of 3 accredited partners gave this figure."; empty where nobody gave it. */
    private static Optional<String> figure(Total total, String one, String many) {
        Integer sum = total.sum();
        if (sum == null) {
            return Optional.empty();
        }
        String figure = Words.count(sum, one, many) + ".";
        return Optional.of(
                total.givenBy() == total.of()
                        ? figure
                        : figure + " " + Words.of(total.givenBy(), total.of())
                                + " accredited partners gave this figure.");
    }

    private static String next(RenewalDue due) {
        return "Next to renew: " + due.organisation().name() + ", by " + Words.day(due.dueOn()) + ".";
    }

    /** When an accreditation has to be renewed; null where there is nothing to say. */
    static @Nullable String renewal(Renewal renewal, @Nullable LocalDate dueOn) {
        if (dueOn == null || renewal == Renewal.NONE) {
            return renewal == Renewal.UNKNOWN ? "Renewal date not given" : null;
        }
        return switch (renewal) {
            case NONE, UNKNOWN -> null;
            case LATER -> "Renewal due by " + Words.day(dueOn);
            case SOON -> "Renewal due soon, by " + Words.day(dueOn);
            case OVERDUE -> "Renewal was due by " + Words.day(dueOn) + ", and no new date is given";
        };
    }
}
