package org.wellkept.ui.workspace;

import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the hat that a person wears is held, by its slug: what belongs there is offered first.
 *
 * @param organisation none for a board's or an administrator's
 * @param board none for an organisation's or an administrator's
 */
public record HatPlace(
        @Nullable String organisation, @Nullable String board) {

    static final HatPlace NOWHERE = new HatPlace(null, null);

    public boolean isOrganisation(@Nullable String slug) {
        return organisation != null && organisation.equals(slug);
    }

    public boolean isBoard(@Nullable String slug) {
        return board != null && board.equals(slug);
    }

    /** What belongs to the organisation before all else; otherwise things stay in their order. */
    public <T> Comparator<T> organisationFirst(Function<T, @Nullable String> slugOf) {
        return Comparator.comparing(each -> !isOrganisation(slugOf.apply(each)));
    }

    /** What belongs to the board before all else; otherwise things stay in their order. */
    public <T> Comparator<T> boardFirst(Function<T, @Nullable String> slugOf) {
        return Comparator.comparing(each -> !isBoard(slugOf.apply(each)));
    }
}
