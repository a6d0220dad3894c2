package org.wellkept.ui.transparency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a reader asked of a page's address.
 *
 * @param address the page's own address, such as {@code /boards}
 * @param name what follows the page's own address, such as a slug; empty when nothing does
 * @param parameters the first value of each, without the blank ones
 */
public record Asked(String address, String name, Map<String, String> parameters) {

    /** Longer than any link or form of ours makes it. */
    private static final int LONGEST = 500;

    public Asked {
        parameters = Map.copyOf(parameters);
    }

    static Asked of(HttpServletRequest request) {
        String path = request.getPathInfo();
        Map<String, String> parameters = request.getParameterMap().entrySet().stream()
                .filter(entry -> entry.getValue().length > 0 && !entry.getValue()[0].isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()[0].strip()));
        return new Asked(request.getServletPath(), path == null ? "" : path.substring(1), parameters);
    }

    /** The value of a parameter, unless it is missing or blank. */
    public Optional<String> value(String parameter) {
        return Optional.ofNullable(parameters.get(parameter));
    }

    boolean isTooLong() {
        return name.length() > LONGEST || parameters.values().stream().anyMatch(value -> value.length() > LONGEST);
    }
}
