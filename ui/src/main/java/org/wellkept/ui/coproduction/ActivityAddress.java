package org.wellkept.ui.coproduction;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.coproduction.ActivityFilter;
import org.wellkept.core.coproduction.FeedbackState;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.workspace.Place;

/**
 * What a list of activities shows, as the query of its address.
 *
 * @param board the slug of a board that hears of it, or null for all
 * @param organisation a slug, or null for all
 * @param cursor where the page begins, or null for the first
 */
record ActivityAddress(
        @Nullable String board,
        @Nullable String organisation,
        @Nullable FeedbackState feedback,
        @Nullable String cursor) {

    static final ActivityAddress ALL = new ActivityAddress(null, null, null, null);

    /** What is not understood is left out: a link of yesterday still leads somewhere. */
    static ActivityAddress read(QueryParameters query) {
        return new ActivityAddress(
                query.getSingleParameter("board").orElse(null),
                query.getSingleParameter("organisation").orElse(null),
                query.getSingleParameter("feedback")
                        .flatMap(code -> Coded.find(FeedbackState.class, code))
                        .orElse(null),
                query.getSingleParameter("cursor").orElse(null));
    }

    ActivityFilter filter() {
        return new ActivityFilter(null, board, organisation, null, null, feedback, null);
    }

    ActivityAddress at(@Nullable String anotherCursor) {
        return new ActivityAddress(board, organisation, feedback, anotherCursor);
    }

    boolean narrows() {
        return board != null || organisation != null || feedback != null;
    }

    /** The address below {@code /workspace/}. */
    String location() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (board != null) {
            parameters.put("board", board);
        }
        if (organisation != null) {
            parameters.put("organisation", organisation);
        }
        if (feedback != null) {
            parameters.put("feedback", feedback.code());
        }
        if (cursor != null) {
            parameters.put("cursor", cursor);
        }
        return Links.with(Place.COPRODUCTION_PATH, parameters);
    }
}
