package org.wellkept.core.coproduction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a new wording changed, for the history: what the words were before. */
final class WhatChanged {

    private final Map<String, String> before = new HashMap<>();

    private WhatChanged() {}

    /** The former words of what changed; what was blank before is left out. */
    static Map<String, String> between(ActivityTerms old, ActivityTerms terms) {
        WhatChanged changed = new WhatChanged();
        changed.note("title", old.about().title(), terms.about().title());
        changed.note("purpose", old.about().purpose(), terms.about().purpose());
        changed.note("people", old.tookPart().people(), terms.tookPart().people());
        changed.note("groups", old.tookPart().groups(), terms.tookPart().groups());
        changed.note("occasions", old.tookPart().occasions(), terms.tookPart().occasions());
        changed.note("said", old.heard().said(), terms.heard().said());
        changed.note("rung", code(old.heard().rung()), code(terms.heard().rung()));
        changed.note("changes", old.happened().changes(), terms.happened().changes());
        return changed.before;
    }

    /** The former words of what became of what people said. */
    static Map<String, String> between(List<Change> old, List<Change> now) {
        WhatChanged changed = new WhatChanged();
        changed.note("changes", old, now);
        return changed.before;
    }

    private static @Nullable String code(@Nullable Rung rung) {
        return rung == null ? null : rung.code();
    }

    private void note(String what, @Nullable Object old, @Nullable Object now) {
        if (old != null && !old.equals(now)) {
            before.put(what, old.toString());
        }
    }
}
