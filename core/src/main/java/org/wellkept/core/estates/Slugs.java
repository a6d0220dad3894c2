package org.wellkept.core.estates;

import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.wellkept.core.Spelling;

/** Gives out addresses for sites and spaces: each once, and for good, whatever they are called later. */
final class Slugs {

    private final Handle handle;

    Slugs(Handle handle) {
        this.handle = handle;
    }

    String ofSite(String name) {
        return free("site", plain(name, "site"));
    }

    String ofSpace(String site, String name) {
        return free("space", plain(site + " " + name, "room"));
    }

    private String free(String table, String wanted) {
        // one transaction at a time, so that none is given out twice
        handle.createQuery("select pg_advisory_xact_lock(hashtext('wellkept estates'))::text")
                .mapTo(String.class)
                .one();
        Set<String> taken = handle.createQuery(
                        "select slug from " + table + " where slug = :slug or slug like :slug || '-%'")
                .bind("slug", wanted)
                .mapTo(String.class)
                .set();
        String free = wanted;
        for (int number = 2; taken.contains(free); number++) {
            free = wanted + "-" + number;
        }
        return free;
    }

    private static String plain(String name, String otherwise) {
        String address = Spelling.address(name);
        return address.isEmpty() ? otherwise : address;
    }
}
