package org.wellkept.core.procurement;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.FinancialYear;

/**
 * What a year's spend says, in sentences, each with its base: where money stayed, with whom it was spent, and what changed since
 * the baseline year. Pure.
 *
 * @param sentences in the order in which they are read; never empty
 */
public record SpendStatement(List<String> sentences) implements Serializable {

    public SpendStatement {
        sentences = List.copyOf(sentences);
    }

    /** What another year's spend is compared with. */
    public record Baseline(FinancialYear year, SpendTerms terms) {}

    /**
     * @param baseline the organisation's baseline year, or null where it has none or the reader may not read it
     */
    public static SpendStatement of(FinancialYear year, SpendTerms terms, @Nullable Baseline baseline) {
        List<String> sentences = new ArrayList<>();
        if (!terms.tellsAnything()) {
            sentences.add("What was spent in " + year.words() + " is not told.");
            return new SpendStatement(sentences);
        }
        BigDecimal total = terms.total();
        if (total != null && total.signum() == 0) {
            sentences.add("Nothing was spent in " + year.words() + ", so there is no share to tell.");
            return new SpendStatement(sentences);
        }
        sentences.add(kept(year, terms));
        with(terms, sentences);
        if (total == null) {
            sentences.add("The total is not told, so no share can be told.");
        }
        sentences.add(since(year, terms, baseline));
        return new SpendStatement(sentences);
    }

    /** The sentences in one paragraph. */
    public String text() {
        return String.join(" ", sentences);
    }

    private static String kept(FinancialYear year, SpendTerms terms) {
        BigDecimal total = terms.total();
        String inner = in(terms.inner(), total, true);
        String wider = in(terms.wider(), total, inner == null);
        if (inner != null && wider != null) {
            return inner + " was spent in " + terms.inner().place() + " and " + wider + " in "
                    + terms.wider().place() + ".";
        }
        if (inner != null) {
            return inner + " was spent in " + terms.inner().place() + ". What stayed in "
                    + (terms.wider().place() == null
                            ? "a wider place"
                            : terms.wider().place()) + " is not told.";
        }
        if (wider != null) {
            return wider + " was spent in " + terms.wider().place() + ". What stayed in "
                    + (terms.inner().place() == null
                            ? "a nearer place"
                            : terms.inner().place()) + " is not told.";
        }
        return (total == null ? "" : Pounds.words(total) + " was spent in " + year.words() + ". ")
                + "Where it was spent is not told.";
    }

    /** "£38.4m of £112.0m (34%)", or without the whole where it was named before. */
    private static @Nullable String in(SpentIn in, @Nullable BigDecimal total, boolean first) {
        BigDecimal spent = in.spent();
        return spent == null ? null : amount(spent, total, first);
    }

    private static String amount(BigDecimal spent, @Nullable BigDecimal total, boolean first) {
        if (total == null) {
            return Pounds.words(spent);
        }
        return Pounds.words(spent) + (first ? " of " + Pounds.words(total) : "") + " (" + Pounds.share(spent, total)
                + ")";
    }

    private static void with(SpendTerms terms, List<String> sentences) {
        List<String> parts = new ArrayList<>();
        boolean namesTotal = terms.inner().spent() == null && terms.wider().spent() == null;
        with(terms.sme(), "small and medium-sized businesses", terms.total(), namesTotal, parts);
        with(terms.vcse(), "voluntary, community and social enterprises", terms.total(), namesTotal, parts);
        with(terms.userLed(), "organisations led by the people who use them", terms.total(), namesTotal, parts);
        if (!parts.isEmpty()) {
            String all = parts.size() == 1
                    ? parts.getFirst()
                    : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
            sentences.add(all + ".");
        }
    }

    private static void with(
            @Nullable BigDecimal spent,
            String whom,
            @Nullable BigDecimal total,
            boolean namesTotal,
            List<String> parts) {
        if (spent != null) {
            boolean first = parts.isEmpty();
            parts.add(amount(spent, total, first && namesTotal) + (first ? " went to " : " to ") + whom);
        }
    }

    private static String since(FinancialYear year, SpendTerms terms, @Nullable Baseline baseline) {
        if (terms.baseline()) {
            return "This is the year with which other years are compared.";
        }
        if (baseline == null) {
            return "No baseline year is told, so no change can be told.";
        }
        if (baseline.year().compareTo(year) > 0) {
            return "The baseline year, " + baseline.year().words() + ", is later, so no change is told.";
        }
        SpendPart part =
                terms.inner().spent() != null || terms.wider().spent() == null ? SpendPart.INNER : SpendPart.WIDER;
        return since(part, terms, baseline);
    }

    private static String since(SpendPart part, SpendTerms terms, Baseline baseline) {
        SpentIn now = part == SpendPart.INNER ? terms.inner() : terms.wider();
        SpentIn then = part == SpendPart.INNER
                ? baseline.terms().inner()
                : baseline.terms().wider();
        String before = baseline.year().words();
        if (now.spent() == null || terms.total() == null) {
            return "The share that stayed near is not told, so no change since " + before + " can be told.";
        }
        if (then.spent() == null || baseline.terms().total() == null) {
            return "The share that stayed near in " + before + " is not told, so no change since then can be told.";
        }
        if (baseline.terms().total().signum() == 0) {
            return "Nothing was spent in " + before + ", so no change since then can be told.";
        }
        if (!now.isCalledAs(then)) {
            return "In " + before + " the place was called " + then.place() + " and not " + now.place()
                    + ", so the two years are not compared.";
        }
        int points = points(
                now.spent(), terms.total(), then.spent(), baseline.terms().total());
        String share = "Since " + before + ", the share kept in " + Objects.requireNonNull(now.place());
        return points == 0
                ? share + " stayed about the same."
                : share
                        + (points > 0 ? " rose by " : " fell by ")
                        + Math.abs(points)
                        + (Math.abs(points) == 1 ? " percentage point." : " percentage points.");
    }

    /** By how many percentage points a share rose, rounded. */
    static int points(BigDecimal now, BigDecimal wholeNow, BigDecimal then, BigDecimal wholeThen) {
        return Pounds.percent(now, wholeNow)
                .subtract(Pounds.percent(then, wholeThen))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
