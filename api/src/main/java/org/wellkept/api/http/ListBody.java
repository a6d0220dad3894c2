package org.wellkept.api.http;

import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.core.Page;

/**
 * A page of a list.
 *
 * @param next hand it back as {@code cursor} for the page that follows; null on the last one
 */
public record ListBody<T>(List<T> items, @Nullable String next) {

    public ListBody {
        items = List.copyOf(items);
    }

    public static <C, T> ListBody<T> of(Page<C> page, Function<C, T> body) {
        return new ListBody<>(page.items().stream().map(body).toList(), page.next());
    }

    /** The page that is asked for of a short list that core hands over whole; the address may ask for nothing else. */
    public static <C, T> ListBody<T> slice(UriInfo address, List<C> all, Function<C, T> body) {
        Query query = Query.of(address);
        int limit = query.limit();
        String cursor = query.cursor();
        query.done();
        return slice(all, body, limit, cursor);
    }

    /** A page of a short list that core hands over whole. */
    public static <C, T> ListBody<T> slice(List<C> all, Function<C, T> body, int limit, @Nullable String cursor) {
        int from = cursor == null ? 0 : placeIn(cursor);
        if (from < 0 || from > all.size()) {
            throw new ProblemException(Query.notACursor());
        }
        int to = Math.min(all.size(), from + limit);
        return new ListBody<>(
                all.subList(from, to).stream().map(body).toList(), to == all.size() ? null : cursorTo(to));
    }

    // encoded, so that nobody takes it for something to count with
    private static String cursorTo(int place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("at:" + place).getBytes(StandardCharsets.US_ASCII));
    }

    private static int placeIn(String cursor) {
        try {
            String decoded = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            return decoded.matches("at:[0-9]{1,9}") ? Integer.parseInt(decoded.substring("at:".length())) : -1;
        } catch (IllegalArgumentException notOurs) {
            return -1;
        }
    }
}
