package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.form.Rows;

/** What people are told, in another language. */
final class LanguageFields extends Div {

    /** Those that are asked for most in England, beside what is there already. */
    private static final List<String> USUAL = List.of(
            "ar", "bn", "bg", "zh", "cs", "fa", "fr", "el", "gu", "hi", "hu", "it", "ku", "lv", "lt", "ne", "ps", "pl",
            "pt", "pa", "ro", "ru", "sk", "so", "es", "ta", "ti", "tr", "uk", "ur", "vi", "cy", "yo");

    private final Choice<String> language;
    private final TextArea summary = new TextArea("The same in this language");
    private final Element legend = new Element("legend");

    private LanguageFields(Typed typed, SerializableRunnable removed) {
        List<String> tags = Stream.concat(USUAL.stream(), Stream.ofNullable(typed.tag()))
                .distinct()
                .sorted(Comparator.comparing(ActivityPage::language))
                .toList();
        language = new Choice<>("Language", "Choose one", tags, tag -> tag, ActivityPage::language);
        language.chooseKey(typed.tag());
        summary.setValue(typed.summary());
        summary.setMaxLength(5_000);
        summary.setMinHeight("5rem");
        NativeButton remove = new NativeButton("Remove this language", click -> removed.run());
        remove.addClassNames("button", "link");
        Div holder = new Div(language, summary, remove);
        holder.addClassName("group-fields");
        Element fieldset = new Element("fieldset");
        fieldset.appendChild(legend, holder.getElement());
        addClassName("group");
        getElement().appendChild(fieldset);
    }

    static Rows<LanguageFields, Typed> rows() {
        return new Rows<>(
                "Add a language",
                LanguageFields::new,
                (fields, position, of) ->
                        fields.legend.setText(of == 1 ? "Another language" : "Language " + position + " of " + of),
                Typed.EMPTY,
                fields -> fields.language.focus(),
                () -> {});
    }

    Typed typed() {
        return new Typed(language.getValue(), summary.getValue());
    }

    void tieTo(ProblemSummary problems) {
        problems.knows("languages[" + Optional.ofNullable(language.getValue()).orElse("") + "]", language);
    }

    /** A language as typed. {@code tag} is null while none is chosen. */
    record Typed(@Nullable String tag, String summary) implements Serializable {

        static final Typed EMPTY = new Typed(null, "");

        boolean isBlank() {
            return tag == null && summary.isBlank();
        }
    }
}
