package org.wellkept.core.reference;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Door;

/** The frameworks that ship with the product. */
@Door
public class Frameworks {

    private final Jdbi jdbi;

    /** Shipped data changes with a release alone, which starts the product anew. */
    private volatile @Nullable List<Framework> loaded;

    @Inject
    public Frameworks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All shipped frameworks with their themes, in order. */
    public List<Framework> all() {
        List<Framework> known = loaded;
        if (known == null) {
            known = jdbi.withHandle(Frameworks::load);
            loaded = known;
        }
        return known;
    }

    private static List<Framework> load(Handle handle) {
        Map<Integer, List<Theme>> themes = new LinkedHashMap<>();
        handle.createQuery("""
                        select t.framework_id, t.slug, t.label, t.short_label, t.description, parent.slug as parent
                        from theme t left join theme parent on parent.id = t.parent_id
                        order by t.framework_id, t.position, t.id""")
                .map((row, context) -> themes.computeIfAbsent(row.getInt("framework_id"), id -> new ArrayList<>())
                        .add(new Theme(
                                row.getString("slug"),
                                row.getString("label"),
                                row.getString("short_label"),
                                row.getString("description"),
                                row.getString("parent"))))
                .list();
        return handle.createQuery("select id, slug, name, version, source from framework order by position, id")
                .map((row, context) -> new Framework(
                        row.getString("slug"),
                        row.getString("name"),
                        row.getString("version"),
                        row.getString("source"),
                        themes.getOrDefault(row.getInt("id"), List.of())))
                .collectIntoList();
    }
}
