package org.wellkept.core.handover;

import java.util.Collection;
import java.util.List;

/** What follows from the answers of all whom a promise is offered to. */
sealed interface Settlement<S> {

    /** Somebody has not answered yet. */
    record Waiting<S>() implements Settlement<S> {}

    /** One alone takes it. */
    record CarriedOn<S>(S by) implements Settlement<S> {}

    /** Several take it: each makes a promise of its own of it. */
    record Split<S>(List<S> among) implements Settlement<S> {}

    /** Nobody takes it. */
    record NotCarriedOn<S>() implements Settlement<S> {}

    /**
     * @param draft a draft is nobody's word yet: the first that takes it has it
     * @param taken those that take it, in the order in which they are named
     * @param waiting how many have not answered
     */
    static <S> Settlement<S> of(boolean draft, Collection<S> taken, int waiting) {
        List<S> takers = List.copyOf(taken);
        if (draft && !takers.isEmpty()) {
            return new CarriedOn<>(takers.getFirst());
        }
        if (waiting > 0) {
            return new Waiting<>();
        }
        return switch (takers.size()) {
            case 0 -> new NotCarriedOn<>();
            case 1 -> new CarriedOn<>(takers.getFirst());
            default -> new Split<>(takers);
        };
    }
}
