package org.wellkept.core.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellkept.core.Spelling;
import org.wellkept.core.reference.England;
import org.wellkept.core.terms.ThemeRef;

/** The organisations and themes that cells may name, by every spelling under which they are known. */
final class KnownNames {

    private final Map<String, Body> bodies = new HashMap<>();
    private final Map<String, Map<String, ThemeRef>> themes = new HashMap<>();

    /**
     * A theme and every word for it.
     *
     * @param heading whether other themes belong under it
     */
    record NamedTheme(ThemeRef ref, boolean heading, List<String> spellings) {}

    /** The first to claim a spelling keeps it. */
    void add(Body body, List<String> otherSpellings) {
        bodies.putIfAbsent(Spelling.key(body.name()), body);
        bodies.putIfAbsent(Spelling.key(body.slug()), body);
        otherSpellings.forEach(spelling -> bodies.putIfAbsent(Spelling.key(spelling), body));
    }

    /** Themes first, then the headings over them: a heading stands for its part as a whole. */
    void addThemes(List<NamedTheme> named) {
        named.stream().filter(theme -> !theme.heading()).forEach(this::add);
        named.stream().filter(NamedTheme::heading).forEach(this::add);
    }

    private void add(NamedTheme theme) {
        Map<String, ThemeRef> ofFramework =
                themes.computeIfAbsent(theme.ref().framework(), framework -> new HashMap<>());
        theme.spellings().forEach(spelling -> ofFramework.putIfAbsent(Spelling.key(spelling), theme.ref()));
    }

    /** An integrated care board is found by each of the ways in which its name is written. */
    Optional<Body> body(String written) {
        return Optional.ofNullable(bodies.get(Spelling.key(written)))
                .or(() -> England.integratedCareBoard(written).stream()
                        .flatMap(board -> board.spellings().stream().sorted())
                        .flatMap(spelling -> Optional.ofNullable(bodies.get(spelling)).stream())
                        .findFirst());
    }

    Optional<ThemeRef> theme(String framework, String written) {
        return Optional.ofNullable(themes.getOrDefault(framework, Map.of()).get(Spelling.key(written)));
    }
}
