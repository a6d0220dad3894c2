package org.wellkept.core.partnership;

import org.jdbi.v3.core.Handle;

/** Addresses, prefixes and spellings are given out by one transaction at a time, so that none is given out twice. */
final class Names {

    private Names() {}

    /** Waits for whoever gives out names already, until that transaction ends. */
    static void lock(Handle handle) {
        handle.createQuery("select pg_advisory_xact_lock(hashtext('wellkept names'))::text")
                .mapTo(String.class)
                .one();
    }
}
