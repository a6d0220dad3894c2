package org.wellkept.core.procurement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * Figures of what bodies spent in a year. A share is of the totals of the very bodies whose part is in it, and a change is over
 * the same bodies in both years. Pure.
 *
 * @param answered how many bodies tell anything of the year
 * @param total of those that tell one
 * @param totalSincePrevious the same of the bodies that tell one in both years
 * @param totalSinceBaseline likewise, against each body's own baseline year
 * @param parts one for each {@link SpendPart}, in its order
 * @param bodies every body, with what it tells
 */
public record SpendFigures(
        int answered,
        ContractFigures.Sum total,
        Change totalSincePrevious,
        Change totalSinceBaseline,
        List<Part> parts,
        List<OfBody> bodies) {

    public SpendFigures {
        parts = List.copyOf(parts);
        bodies = List.copyOf(bodies);
    }

    /**
     * A part of the spend.
     *
     * @param told how many bodies tell both the part and a total above nothing
     * @param spent the part, of these
     * @param base the totals of these
     */
    public record Part(
            SpendPart part, int told, BigDecimal spent, BigDecimal base, Change sincePrevious, Change sinceBaseline) {}

    /**
     * The same bodies in two years.
     *
     * @param since the earlier year, or years where bodies have different ones; empty where there is nothing to compare
     * @param bodies how many they are
     * @param points by how many percentage points the share rose, rounded; of totals always zero
     */
    public record Change(
            List<FinancialYear> since,
            int bodies,
            BigDecimal then,
            BigDecimal baseThen,
            BigDecimal now,
            BigDecimal baseNow,
            int points) {

        public Change {
            since = List.copyOf(since);
        }
    }

    /**
     * A body of the circle.
     *
     * @param terms what it tells; null where it tells nothing, or nothing that the reader may read
     * @param carried whether these are the figures of the bodies that it took over from
     * @param statement null where it tells nothing
     */
    public record OfBody(
            OrganisationRef organisation,
            @Nullable SpendTerms terms,
            boolean carried,
            @Nullable SpendStatement statement) {}

    static SpendFigures of(List<SpendStore.BodyOf> bodies, BodySpend recorded, FinancialYear year) {
        List<Compared> previous = new ArrayList<>();
        List<Compared> baseline = new ArrayList<>();
        List<OfBody> each = new ArrayList<>();
        ContractFigures.Sum total = ContractFigures.Sum.NONE;
        List<SpendTerms> told = new ArrayList<>();
        for (SpendStore.BodyOf body : bodies) {
            Optional<SpendTerms> now = recorded.of(body.id(), year);
            if (now.isEmpty()) {
                each.add(new OfBody(body.ref(), null, false, null));
                continue;
            }
            told.add(now.get());
            total = total.plus(now.get().total());
            recorded.of(body.id(), year.previous())
                    .ifPresent(then -> previous.add(new Compared(year.previous(), then, now.get())));
            SpendStatement.@Nullable Baseline base = baseline(recorded, body.id());
            if (base != null && base.year().compareTo(year) < 0) {
                baseline.add(new Compared(base.year(), base.terms(), now.get()));
            }
            each.add(new OfBody(
                    body.ref(), now.get(), !recorded.isOwn(body.id(), year), SpendStatement.of(year, now.get(), base)));
        }
        List<Part> parts = new ArrayList<>();
        for (SpendPart part : SpendPart.values()) {
            parts.add(part(part, told, previous, baseline));
        }
        return new SpendFigures(told.size(), total, totals(previous), totals(baseline), parts, each);
    }

    private static SpendStatement.@Nullable Baseline baseline(BodySpend recorded, UUID body) {
        return recorded.baseline(body)
                .flatMap(year -> recorded.of(body, year).map(terms -> new SpendStatement.Baseline(year, terms)))
                .orElse(null);
    }

    /** A body in two years. */
    private record Compared(FinancialYear since, SpendTerms then, SpendTerms now) {}

    private static Part part(SpendPart part, List<SpendTerms> told, List<Compared> previous, List<Compared> baseline) {
        int count = 0;
        BigDecimal spent = BigDecimal.ZERO;
        BigDecimal base = BigDecimal.ZERO;
        for (SpendTerms terms : told) {
            Shared shared = share(part, terms);
            if (shared != null) {
                count++;
                spent = spent.add(shared.spent());
                base = base.add(shared.total());
            }
        }
        return new Part(part, count, spent, base, shares(part, previous), shares(part, baseline));
    }

    private record Shared(BigDecimal spent, BigDecimal total) {}

    private static @Nullable Shared share(SpendPart part, SpendTerms terms) {
        BigDecimal spent = part.of(terms);
        BigDecimal total = terms.total();
        return spent == null || total == null || total.signum() == 0 ? null : new Shared(spent, total);
    }

    private static Change shares(SpendPart part, List<Compared> bodies) {
        Comparing comparing = new Comparing();
        for (Compared body : bodies) {
            Shared then = share(part, body.then());
            Shared now = share(part, body.now());
            if (then != null && now != null && part.isSameIn(body.then(), body.now())) {
                comparing.add(body.since(), then, now);
            }
        }
        return comparing.change(
                change -> SpendStatement.points(change.now(), change.baseNow(), change.then(), change.baseThen()));
    }

    private static Change totals(List<Compared> bodies) {
        Comparing comparing = new Comparing();
        for (Compared body : bodies) {
            BigDecimal then = body.then().total();
            BigDecimal now = body.now().total();
            if (then != null && now != null) {
                comparing.add(body.since(), new Shared(then, then), new Shared(now, now));
            }
        }
        return comparing.change(change -> 0);
    }

    private static final class Comparing {

        private final SortedSet<FinancialYear> since = new TreeSet<>();
        private int bodies;
        private Shared then = new Shared(BigDecimal.ZERO, BigDecimal.ZERO);
        private Shared now = new Shared(BigDecimal.ZERO, BigDecimal.ZERO);

        void add(FinancialYear year, Shared thenMore, Shared nowMore) {
            since.add(year);
            bodies++;
            then = new Shared(then.spent().add(thenMore.spent()), then.total().add(thenMore.total()));
            now = new Shared(now.spent().add(nowMore.spent()), now.total().add(nowMore.total()));
        }

        Change change(Function<Change, Integer> points) {
            Change change =
                    new Change(List.copyOf(since), bodies, then.spent(), then.total(), now.spent(), now.total(), 0);
            return bodies == 0
                    ? change
                    : new Change(
                            change.since(),
                            bodies,
                            change.then(),
                            change.baseThen(),
                            change.now(),
                            change.baseNow(),
                            points.apply(change));
        }
    }
}
