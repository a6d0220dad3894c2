package org.wellkept.core.procurement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * Figures of the contracts that run in a year. A contract that several bodies recorded counts once; a lot's value is a part of
 * its larger contract's and is not added to it. Pure.
 *
 * @param answered how many bodies have recorded a contract that runs in the year
 * @param running how many contracts count
 * @param elsewhere how many more records there are that tell of a contract which counts under another body
 * @param undated how many contracts tell no start, and so are in no year
 * @param value of those that tell one
 * @param kindsTold how many say what the supplier is
 * @param byKind of those whose supplier is marked as each kind; one contract can be in several
 * @param weightingTold how many tell the social value weighting
 * @param weightingEnough how many of these give it at least 10%
 * @param committed social value in pounds, of those that tell it
 * @param delivered the same
 * @param both of those that tell both what was committed and what was delivered
 * @param carbonPlanTold how many say whether the supplier has a carbon reduction plan
 * @param carbonPlan how many of these say that it has
 * @param byOrganisation the bodies that recorded any, with what counts under each
 */
public record ContractFigures(
        int answered,
        int running,
        int elsewhere,
        int undated,
        Sum value,
        int kindsTold,
        Map<SupplierKind, Sum> byKind,
        int weightingTold,
        int weightingEnough,
        Sum committed,
        Sum delivered,
        Both both,
        int carbonPlanTold,
        int carbonPlan,
        List<OfOrganisation> byOrganisation) {

    private static final BigDecimal ENOUGH = BigDecimal.TEN;

    public ContractFigures {
        byKind = Map.copyOf(byKind);
        byOrganisation = List.copyOf(byOrganisation);
    }

    /**
     * An amount, with how many contracts tell it.
     *
     * @param pounds zero where none does: then it is not told, and never nothing
     */
    public record Sum(int told, BigDecimal pounds) {

        static final Sum NONE = new Sum(0, BigDecimal.ZERO);

        Sum plus(@Nullable BigDecimal more) {
            return more == null ? this : new Sum(told + 1, pounds.add(more));
        }
    }

    /** Social value of the contracts that tell both. */
    public record Both(int told, BigDecimal committed, BigDecimal delivered) {}

    /** What counts under a body. */
    public record OfOrganisation(OrganisationRef organisation, int contracts, Sum value) {}

    static ContractFigures of(List<SpendStore.BodyOf> bodies, List<RunningContract> all, int undated) {
        Map<UUID, SharedContracts.Elsewhere> elsewhere =
                SharedContracts.resolve(all.stream().map(RunningContract::claim).toList());
        List<RunningContract> counted = all.stream()
                .filter(contract -> !elsewhere.containsKey(contract.claim().id()))
                .toList();
        Map<UUID, BigDecimal> values = values(counted);
        Map<SupplierKind, Sum> byKind = new EnumMap<>(SupplierKind.class);
        for (SupplierKind kind : SupplierKind.values()) {
            byKind.put(
                    kind,
                    sum(
                            counted.stream()
                                    .filter(contract -> contract.kinds() != null
                                            && contract.kinds().contains(kind))
                                    .toList(),
                            contract -> values.get(contract.claim().id())));
        }
        Set<UUID> answered = new HashSet<>();
        all.forEach(contract -> answered.add(contract.body()));
        return new ContractFigures(
                answered.size(),
                counted.size(),
                elsewhere.size(),
                undated,
                sum(counted, contract -> values.get(contract.claim().id())),
                count(counted, contract -> contract.kinds() != null),
                byKind,
                count(counted, contract -> contract.weighting() != null),
                count(
                        counted,
                        contract -> contract.weighting() != null
                                && contract.weighting().compareTo(ENOUGH) >= 0),
                sum(counted, RunningContract::committed),
                sum(counted, RunningContract::delivered),
                both(counted),
                count(counted, contract -> contract.carbonPlan() != null),
                count(counted, contract -> Boolean.TRUE.equals(contract.carbonPlan())),
                bodies.stream()
                        .filter(body -> answered.contains(body.id()))
                        .map(body -> ofOrganisation(body, counted, values))
                        .toList());
    }

    private static OfOrganisation ofOrganisation(
            SpendStore.BodyOf body, List<RunningContract> counted, Map<UUID, BigDecimal> values) {
        List<RunningContract> own = counted.stream()
                .filter(contract -> contract.body().equals(body.id()))
                .toList();
        return new OfOrganisation(
                body.ref(),
                own.size(),
                sum(own, contract -> values.get(contract.claim().id())));
    }

    private static int count(List<RunningContract> contracts, Predicate<RunningContract> which) {
        return (int) contracts.stream().filter(which).count();
    }

    private static Sum sum(List<RunningContract> contracts, Function<RunningContract, @Nullable BigDecimal> amount) {
        Sum sum = Sum.NONE;
        for (RunningContract contract : contracts) {
            sum = sum.plus(amount.apply(contract));
        }
        return sum;
    }

    private static Both both(List<RunningContract> contracts) {
        int told = 0;
        BigDecimal committed = BigDecimal.ZERO;
        BigDecimal delivered = BigDecimal.ZERO;
        for (RunningContract contract : contracts) {
            if (contract.committed() != null && contract.delivered() != null) {
                told++;
                committed = committed.add(contract.committed());
                delivered = delivered.add(contract.delivered());
            }
        }
        return new Both(told, committed, delivered);
    }

    /**
     * What each contract adds to a sum: its own value, and of one with lots what its lots leave of it, so that lots and larger
     * contract together are never more than the larger of the two. A contract that tells no value is not in it.
     */
    private static Map<UUID, BigDecimal> values(List<RunningContract> contracts) {
        Map<Reference, RunningContract> byReference = new HashMap<>();
        for (RunningContract contract : contracts) {
            if (contract.reference() != null) {
                byReference.put(new Reference(contract.organisation(), contract.reference()), contract);
            }
        }
        Map<UUID, List<RunningContract>> lots = new HashMap<>();
        for (RunningContract contract : contracts) {
            RunningContract larger = larger(contract, byReference);
            if (larger != null && !isInItself(contract, byReference)) {
                lots.computeIfAbsent(larger.claim().id(), none -> new ArrayList<>())
                        .add(contract);
            }
        }
        Map<UUID, BigDecimal> values = new HashMap<>();
        for (RunningContract contract : contracts) {
            if (contract.value() != null) {
                BigDecimal left = contract.value();
                for (RunningContract lot : lots.getOrDefault(contract.claim().id(), List.of())) {
                    left = left.subtract(whole(lot, lots));
                }
                values.put(contract.claim().id(), left.max(BigDecimal.ZERO));
            }
        }
        return values;
    }

    /** Of a contract with all its lots. */
    private static BigDecimal whole(RunningContract contract, Map<UUID, List<RunningContract>> lots) {
        BigDecimal ofLots = BigDecimal.ZERO;
        for (RunningContract lot : lots.getOrDefault(contract.claim().id(), List.of())) {
            ofLots = ofLots.add(whole(lot, lots));
        }
        return contract.value() == null ? ofLots : contract.value().max(ofLots);
    }

    private static @Nullable RunningContract larger(
            RunningContract contract, Map<Reference, RunningContract> byReference) {
        return contract.lotOf() == null
                ? null
                : byReference.get(new Reference(contract.organisation(), contract.lotOf()));
    }

    /** Whether what it is a lot of is in the end a lot of it: then none is. */
    private static boolean isInItself(RunningContract contract, Map<Reference, RunningContract> byReference) {
        Set<UUID> seen = new HashSet<>();
        @Nullable RunningContract at = contract;
        while (at != null) {
            if (!seen.add(at.claim().id())) {
                return true;
            }
            at = larger(at, byReference);
        }
        return false;
    }

    private record Reference(UUID organisation, String reference) {}
}
