package org.wellkept.core.procurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;

/** How imports bring contracts in and take them out again. Permission is theirs to ask; the transaction is theirs too. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ContractIntake {

    private final Contracts contracts;

    @Inject
    ContractIntake(Contracts contracts) {
        this.contracts = contracts;
    }

    /**
     * What was taken in.
     *
     * @param name the buyer's reference, or the id where it has none
     */
    public record Taken(UUID id, String name) {}

    /** All that stands against storing it, at once; fields by their names in the API. */
    public static List<FieldProblem> problems(ContractTerms terms) {
        return ContractCheck.problems(terms);
    }

    /** By what a contract is known again within its buyer: its reference, else title, supplier and start. */
    public static String sameKey(ContractTerms terms) {
        return ContractKeys.same(terms);
    }

    /** Takes one in, for the buyer's own people to read. Refused only for terms that cannot be stored. */
    public Outcome<Taken> take(Actor actor, UUID organisation, ContractTerms terms, UUID importId) {
        return contracts
                .takeIn(actor, organisation, terms, importId)
                .map(stored -> new Taken(stored.id(), stored.name()));
    }

    /**
     * Removes what an import made, all or nothing.
     *
     * @return the names of those that somebody has touched since: then nothing was removed
     */
    public List<String> remove(Actor actor, UUID importId) {
        return contracts.removeUntouched(actor, importId);
    }
}
