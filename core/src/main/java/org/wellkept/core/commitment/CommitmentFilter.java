package org.wellkept.core.commitment;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.undertaking.State;
import org.wellkept.core.undertaking.UndertakingKind;

/**
 * Narrows a list of commitments, or of anchor actions. Null or empty does not narrow.
 *
 * @param partnership a slug
 * @param board a slug
 * @param organisation the slug of the accountable organisation
 * @param themes all of these
 * @param flags all of these
 * @param counted only what a roll-up counts: agreed, or closed as completed, of organisations that have joined
 * @param words to find in title and statement
 * @param kind commitments or anchor actions: one list holds one kind, as roll-ups do
 * @param dimension only anchor actions of it
 */
public record CommitmentFilter(
        @Nullable String partnership,
        @Nullable String board,
        @Nullable String organisation,
        List<ThemeRef> themes,
        @Nullable Said said,
        @Nullable ShownAnswer shown,
        @Nullable CheckAnswer checked,
        @Nullable State state,
        Set<CommitmentFlag> flags,
        boolean counted,
        @Nullable String words,
        UndertakingKind kind,
        @Nullable AnchorDimension dimension)
        implements Serializable {

    public static final CommitmentFilter ALL =
            new CommitmentFilter(null, null, null, List.of(), null, null, null, null, Set.of(), false, null);

    /** Commitments alone. */
    public CommitmentFilter(
            @Nullable String partnership,
            @Nullable String board,
            @Nullable String organisation,
            List<ThemeRef> themes,
            @Nullable Said said,
            @Nullable ShownAnswer shown,
            @Nullable CheckAnswer checked,
            @Nullable State state,
            Set<CommitmentFlag> flags,
            boolean counted,
            @Nullable String words) {
        this(
                partnership,
                board,
                organisation,
                themes,
                said,
                shown,
                checked,
                state,
                flags,
                counted,
                words,
                UndertakingKind.COMMITMENT,
                null);
    }

    /** The same of anchor actions: of one dimension, or of all where it is null. */
    public CommitmentFilter ofAnchorActions(@Nullable AnchorDimension of) {
        return new CommitmentFilter(
                partnership,
                board,
                organisation,
                themes,
                said,
                shown,
                checked,
                state,
                flags,
                counted,
                words,
                UndertakingKind.ANCHOR_ACTION,
                of);
    }

    public CommitmentFilter {
        themes = List.copyOf(themes);
        flags = Set.copyOf(flags);
    }

    public static CommitmentFilter ofBoard(String slug) {
        return new CommitmentFilter(null, slug, null, List.of(), null, null, null, null, Set.of(), false, null);
    }

    public static CommitmentFilter ofOrganisation(String slug) {
        return new CommitmentFilter(null, null, slug, List.of(), null, null, null, null, Set.of(), false, null);
    }

    public static CommitmentFilter ofPartnership(String slug) {
        return new CommitmentFilter(slug, null, null, List.of(), null, null, null, null, Set.of(), false, null);
    }
}
