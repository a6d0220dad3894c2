package org.wellkept.core;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a door answers: it did what was asked, or it refused and changed nothing. Refusals are values; exceptions are
 * bugs.
 *
 * @param <T> what is handed back when it is done
 */
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(Refusal refusal) implements Outcome<T> {}

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Done<T> done -> new Done<>(change.apply(done.value()));
            case Refused<T> refused -> new Refused<>(refused.refusal());
        };
    }

    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Done<T> done -> next.apply(done.value());
            case Refused<T> refused -> new Refused<>(refused.refusal());
        };
    }

    /**
     * What is left to say: nothing where it was done, otherwise why not.
     *
     * @param done is told the value where it was done
     */
    default List<Refusal> whyNot(Consumer<? super T> done) {
        return switch (this) {
            case Done<T>(var value) -> {
                done.accept(value);
                yield List.of();
            }
            case Refused<T>(var refusal) -> List.of(refusal);
        };
    }

    /**
     * The value, where a refusal would be a mistake of the calling code.
     *
     * @throws IllegalStateException when it was refused
     */
    default T orThrow() {
        return switch (this) {
            case Done<T> done -> done.value();
            case Refused<T> refused -> throw new IllegalStateException("Refused: " + refused.refusal());
        };
    }
}
