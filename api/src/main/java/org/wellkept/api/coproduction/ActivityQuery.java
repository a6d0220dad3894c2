package org.wellkept.api.coproduction;

import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.http.Query;
import org.wellkept.core.coproduction.ActivityFilter;
import org.wellkept.core.coproduction.FeedbackState;
import org.wellkept.core.coproduction.Rung;

/** Which activities a caller asks for, and which page of them. */
record ActivityQuery(
        ActivityFilter filter, int limit, @Nullable String cursor) {

    static ActivityQuery read(UriInfo address) {
        Query query = Query.of(address);
        ActivityQuery read = new ActivityQuery(
                new ActivityFilter(
                        query.text("partnership"),
                        query.text("board"),
                        query.text("organisation"),
                        query.text("shaped"),
                        query.choice("claimed", Rung.class),
                        query.choice("feedback", FeedbackState.class),
                        query.text("q")),
                query.limit(),
                query.cursor());
        query.done();
        return read;
    }
}
