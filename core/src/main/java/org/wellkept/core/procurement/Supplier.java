package org.wellkept.core.procurement;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Written;

/**
 * Who supplies it.
 *
 * @param name at most 300 characters
 * @param kinds what the supplier is marked as: none of the kinds where it is empty, not told where it is null
 */
public record Supplier(@Nullable String name, @Nullable Set<SupplierKind> kinds) implements Serializable {

    /** Of whom nothing is told. */
    public static final Supplier NOT_TOLD = new Supplier(null, null);

    public Supplier {
        name = Written.orNone(name);
        kinds = kinds == null ? null : ordered(kinds);
    }

    private static Set<SupplierKind> ordered(Set<SupplierKind> kinds) {
        EnumSet<SupplierKind> ordered = EnumSet.noneOf(SupplierKind.class);
        ordered.addAll(kinds);
        return Collections.unmodifiableSet(ordered);
    }

    /** Whether it is marked as that. */
    public boolean is(SupplierKind kind) {
        return kinds != null && kinds.contains(kind);
    }
}
