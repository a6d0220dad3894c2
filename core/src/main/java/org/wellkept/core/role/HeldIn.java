package org.wellkept.core.role;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a role is held, by its slug: in one organisation, board or partnership, or in none of them for everywhere. */
public record HeldIn(
        @Nullable String organisation,
        @Nullable String board,
        @Nullable String partnership) implements Serializable {

    public static final HeldIn EVERYWHERE = new HeldIn(null, null, null);

    public HeldIn {
        if (Stream.of(organisation, board, partnership).filter(Objects::nonNull).count() > 1) {
            throw new IllegalArgumentException("A role is held in one place");
        }
    }

    public static HeldIn organisation(String slug) {
        return new HeldIn(slug, null, null);
    }

    public static HeldIn board(String slug) {
        return new HeldIn(null, slug, null);
    }

    public static HeldIn partnership(String slug) {
        return new HeldIn(null, null, slug);
    }

    /** The place in an address: {@code organisation-open-door}, {@code everywhere}. */
    public String key() {
        if (organisation != null) {
            return "organisation-" + organisation;
        }
        if (board != null) {
            return "board-" + board;
        }
        return partnership == null ? "everywhere" : "partnership-" + partnership;
    }
}
