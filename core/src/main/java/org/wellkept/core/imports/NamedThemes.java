package org.wellkept.core.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wellkept.core.terms.ThemeRef;

/** The themes that cells of a row name, and the words in them that are none. */
final class NamedThemes {

    private final OpenRow row;
    private final Set<ThemeRef> known = new LinkedHashSet<>();
    private final List<String> written = new ArrayList<>();

    NamedThemes(OpenRow row) {
        this.row = row;
    }

    List<ThemeRef> known() {
        return List.copyOf(known);
    }

    List<String> written() {
        return List.copyOf(written);
    }

    /** Keeps words as they are. */
    void keep(List<String> words) {
        written.addAll(words);
    }

    void read(ImportField field, String framework) {
        List<String> unknown = new ArrayList<>();
        for (String part : row.parts(field, OpenRow.PARTS)) {
            Optional<ThemeRef> whole = row.setting().names().theme(framework, part);
            whole.ifPresent(known::add);
            if (whole.isEmpty()) {
                unknown.addAll(betweenCommas(framework, part));
            }
        }
        if (!unknown.isEmpty()) {
            written.addAll(unknown);
            row.warn(
                    field,
                    "Not in the list of " + field.words().toLowerCase(Locale.ROOT) + ": "
                            + OpenRow.quoted(String.join("; ", unknown)),
                    "It is kept as written. Choose from the list later, so that it is counted");
        }
    }

    /** Commas separate too, but they are also part of a theme's name. What is not known stays in one piece. */
    private List<String> betweenCommas(String framework, String part) {
        List<String> unknown = new ArrayList<>();
        List<String> pieces = OpenRow.parts(part, OpenRow.COMMAS);
        for (String piece : pieces) {
            Optional<ThemeRef> theme = row.setting().names().theme(framework, piece);
            theme.ifPresent(known::add);
            if (theme.isEmpty()) {
                unknown.add(piece);
            }
        }
        boolean noneKnown = unknown.size() == pieces.size();
        return noneKnown ? List.of(part) : unknown;
    }
}
