package org.wellkept.ui.transparency;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader asked of a page's address.
 *
 * @param address the page's own address, such as {@code /boards}
 * @param name what follows the page's own address, such as a slug; empty when nothing does
 * @param parameters the first value of each, without the blank ones
 * @param all every value of each, without the blank ones
 */
public record Asked(String address, String name, Map<String, String> parameters, Map<String, List<String>> all) {

    /** Longer than any link or form of ours makes it. */
    private static final int LONGEST = 500;

    public Asked {
        parameters = Map.copyOf(parameters);
        all = Map.copyOf(all);
    }

    /** Where each parameter has one value. */
    public Asked(String address, String name, Map<String, String> parameters) {
        this(
                address,
                name,
                parameters,
                parameters.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
    }

    static Asked of(HttpServletRequest request) {
        String path = request.getPathInfo();
        Map<String, String> parameters = request.getParameterMap().entrySet().stream()
                .filter(entry -> entry.getValue().length > 0 && !entry.getValue()[0].isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()[0].strip()));
        Map<String, List<String>> all = request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> Arrays.stream(entry.getValue())
                                .filter(value -> !value.isBlank())
                                .map(String::strip)
                                .toList()));
        return new Asked(request.getServletPath(), path == null ? "" : path.substring(1), parameters, all);
    }

    /** The value of a parameter, unless it is missing or blank. */
    public Optional<String> value(String parameter) {
        return Optional.ofNullable(parameters.get(parameter));
    }

    /** Every value of a parameter that may be given again and again. */
    public List<String> values(String parameter) {
        return all.getOrDefault(parameter, List.of());
    }

    /** How many characters it is made of. */
    int length() {
        return name.length()
                + all.entrySet().stream()
                        .mapToInt(entry -> entry.getKey().length()
                                + entry.getValue().stream()
                                        .mapToInt(String::length)
                                        .sum())
                        .sum();
    }

    boolean isTooLong() {
        return name.length() > LONGEST
                || Stream.concat(
                                parameters.values().stream(),
                                all.values().stream().flatMap(List::stream))
                        .anyMatch(value -> value.length() > LONGEST);
    }
}
