package org.wellkept.ui.commitment;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.wellkept.core.terms.Terms;

/** Both texts side by side, where two people changed the same promise: one choice for each answer that both touched. */
final class ClashPanel extends Section {

    /** Whose text stands. */
    enum Whose {
        MINE("Yours"),
        THEIRS("Theirs, saved meanwhile");

        private final String words;

        Whose(String words) {
            this.words = words;
        }
    }

    private final Map<TermsField, RadioButtonGroup<Whose>> choices = new LinkedHashMap<>();

    /** @param together takes both texts, put into one */
    ClashPanel(Clash clash, Names names, SerializableConsumer<Terms> together) {
        addClassNames("clash", "card");
        H2 heading = new H2("Somebody else changed this while you were writing");
        heading.getElement().setAttribute("tabindex", "-1");
        add(
                heading,
                new Paragraph(
                        "Nothing was saved over, and nothing that you typed is lost. Choose whose text stands, answer by"
                                + " answer; you can still edit it before you save."));
        for (TermsField field : clash.toChoose()) {
            add(choice(field, clash, names));
        }
        if (!clash.takenOver().isEmpty()) {
            add(new Paragraph("Taken over from them, since you did not touch it: "
                    + clash.takenOver().stream()
                            .map(field -> field.words().toLowerCase(Locale.UK))
                            .collect(Collectors.joining(", "))
                    + "."));
        }
        Button put = new Button("Put both texts together", click -> together.accept(clash.merged(theirs())));
        put.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(put);
        heading.getElement().executeJs("setTimeout(() => this.focus())");
    }

    private RadioButtonGroup<Whose> choice(TermsField field, Clash clash, Names names) {
        Map<Whose, String> texts = Map.of(
                Whose.MINE, field.answer(clash.mine(), names), Whose.THEIRS, field.answer(clash.theirs(), names));
        RadioButtonGroup<Whose> group = new RadioButtonGroup<>(field.words());
        group.setItems(Whose.values());
        group.setRenderer(new ComponentRenderer<>(whose -> {
            Span who = new Span(whose.words);
            who.addClassName("whose");
            Span text = new Span(texts.getOrDefault(whose, ""));
            text.addClassName("text-of");
            return new Div(who, text);
        }));
        group.setValue(Whose.MINE);
        choices.put(field, group);
        return group;
    }

    private Set<TermsField> theirs() {
        Set<TermsField> theirs = EnumSet.noneOf(TermsField.class);
        choices.forEach((field, group) -> {
            if (group.getValue() == Whose.THEIRS) {
                theirs.add(field);
            }
        });
        return theirs;
    }
}
