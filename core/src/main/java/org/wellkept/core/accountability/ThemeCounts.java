package org.wellkept.core.accountability;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.core.undertaking.UndertakingQuery;

/** How many records are mapped to each theme; only themes that have any, in the frameworks' order. */
final class ThemeCounts {

    private ThemeCounts() {}

    static List<Rollup.ByTheme> of(Handle handle, UndertakingQuery records) {
        return records.create(handle, """
                        select f.slug as framework, t.slug as theme, t.label, count(*) as commitments
                        from (
                        """, """
                        ) a
                        cross join lateral (select x.theme_id from undertaking_theme x where x.undertaking_id = a.id offset 0) ut
                        join theme t on t.id = ut.theme_id join framework f on f.id = t.framework_id
                        group by f.slug, t.slug, t.label, f.position, t.position, t.id order by f.position, t.position, t.id""")
                .map((row, context) -> new Rollup.ByTheme(
                        new ThemeRef(row.getString("framework"), row.getString("theme")),
                        row.getString("label"),
                        row.getInt("commitments")))
                .list();
    }
}
