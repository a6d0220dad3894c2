package org.wellkept.ui.partnership;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wellkept.core.Spelling;

/** What follows from a name, so that nobody has to think of it; whoever wants something else writes over it. */
final class Suggestion {

    private static final Set<String> SMALL = Set.of("and", "of", "the", "for", "in", "on");
    private static final List<String> ENDINGS = List.of(" Health and Wellbeing Board", " Board");
    private static final int PREFIX = 4;

    private Suggestion() {}

    /** Fills the one field from the other, for as long as it holds what was suggested last. */
    static void follow(TextField from, TextField to, SerializableFunction<String, String> suggested) {
        from.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        from.addValueChangeListener(change -> {
            if (to.getValue().equals(suggested.apply(change.getOldValue()))) {
                to.setValue(suggested.apply(change.getValue()));
            }
        });
    }

    /** The letters for references: WV of "Wellshire and Vale", WEL of "Wellshire"; empty when the name gives too few. */
    static String prefix(String name) {
        List<String> words = Arrays.stream(
                        Spelling.address(name).replaceAll("[0-9]", "").split("-"))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .toList();
        String letters = words.size() == 1
                ? words.getFirst().substring(0, Math.min(3, words.getFirst().length()))
                : words.stream().map(word -> word.substring(0, 1)).reduce("", String::concat);
        String prefix = letters.substring(0, Math.min(PREFIX, letters.length())).toUpperCase(Locale.ROOT);
        return prefix.length() < 2 ? "" : prefix;
    }

    /** The place of a board that is called after it: Wellshire of "Wellshire Health and Wellbeing Board". */
    static String place(String board) {
        String name = board.strip();
        return ENDINGS.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }
}
