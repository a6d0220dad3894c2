package org.wellkept.ui.commitment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.CommitmentFlag;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.core.undertaking.Said;
import org.wellkept.core.undertaking.State;
import org.wellkept.core.undertaking.UndertakingKind;

/**
 * What a list of commitments shows, as the query of its address: so that a number anywhere can link to the commitments
 * behind it, and a list can be sent to a colleague. The names are those of the API.
 *
 * @param cursor where the page begins, or null for the first
 */
record ListAddress(CommitmentFilter filter, @Nullable String cursor) {

    private static final int LONGEST = 300;

    static ListAddress of(CommitmentFilter filter) {
        return new ListAddress(filter, null);
    }

    /** What is not understood is left out: a link of yesterday still leads somewhere. */
    static ListAddress read(Map<String, List<String>> query) {
        Set<CommitmentFlag> flags = EnumSet.noneOf(CommitmentFlag.class);
        all(query, "flag")
                .forEach(code -> Coded.find(CommitmentFlag.class, code).ifPresent(flags::add));
        return new ListAddress(
                new CommitmentFilter(
                        first(query, "partnership"),
                        first(query, "board"),
                        first(query, "organisation"),
                        all(query, "theme").stream()
                                .map(ListAddress::theme)
                                .filter(Objects::nonNull)
                                .toList(),
                        coded(query, "said", Said.class),
                        coded(query, "shown", ShownAnswer.class),
                        coded(query, "checked", CheckAnswer.class),
                        coded(query, "state", State.class),
                        flags,
                        "true".equals(first(query, "counted")),
                        first(query, "q"),
                        Objects.requireNonNullElse(
                                coded(query, "kind", UndertakingKind.class), UndertakingKind.COMMITMENT),
                        coded(query, "dimension", AnchorDimension.class)),
                first(query, "cursor"));
    }

    /** The parameters in a stable order; empty where nothing is narrowed. */
    Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "partnership", filter.partnership());
        put(parameters, "board", filter.board());
        put(parameters, "organisation", filter.organisation());
        List<String> themes = filter.themes().stream()
                .map(theme -> theme.framework() + "/" + theme.theme())
                .toList();
        if (!themes.isEmpty()) {
            parameters.put("theme", themes);
        }
        put(parameters, "said", code(filter.said()));
        put(parameters, "shown", code(filter.shown()));
        put(parameters, "checked", code(filter.checked()));
        put(parameters, "state", code(filter.state()));
        List<String> flags =
                filter.flags().stream().sorted().map(CommitmentFlag::code).toList();
        if (!flags.isEmpty()) {
            parameters.put("flag", flags);
        }
        put(parameters, "counted", filter.counted() ? "true" : null);
        put(parameters, "q", filter.words());
        put(parameters, "kind", filter.kind() == UndertakingKind.COMMITMENT ? null : code(filter.kind()));
        put(parameters, "dimension", code(filter.dimension()));
        put(parameters, "cursor", cursor);
        return parameters;
    }

    /** The address below {@code /workspace/}. */
    String location(String path) {
        Map<String, List<String>> parameters = parameters();
        if (parameters.isEmpty()) {
            return path;
        }
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, values) -> values.forEach(value -> pairs.add(name + "=" + encoded(value))));
        return path + pairs.stream().collect(Collectors.joining("&", "?", ""));
    }

    ListAddress at(String nextCursor) {
        return new ListAddress(filter, nextCursor);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, List.of(value));
        }
    }

    private static @Nullable String code(@Nullable Coded coded) {
        return coded == null ? null : coded.code();
    }

    private static <E extends Enum<E> & Coded> @Nullable E coded(
            Map<String, List<String>> query, String name, Class<E> choices) {
        String code = first(query, name);
        return code == null ? null : Coded.find(choices, code).orElse(null);
    }

    private static @Nullable ThemeRef theme(String written) {
        int slash = written.indexOf('/');
        return slash <= 0 || slash == written.length() - 1
                ? null
                : new ThemeRef(written.substring(0, slash), written.substring(slash + 1));
    }

    private static @Nullable String first(Map<String, List<String>> query, String name) {
        List<String> values = all(query, name);
        return values.isEmpty() ? null : values.getFirst();
    }

    private static List<String> all(Map<String, List<String>> query, String name) {
        return query.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .toList();
    }
}
