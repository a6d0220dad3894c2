package org.wellkept.ui.form;

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
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Both texts side by side, where two people changed the same record: one choice for each answer that both touched.
 *
 * @param <F> an answer; serialisable
 */
public final class ClashPanel<F> extends Section {

    /** Whose text stands. */
    enum Whose {
        MINE("Yours"),
        THEIRS("Theirs, saved meanwhile");

        private final String words;

        Whose(String words) {
            this.words = words;
        }
    }

    /**
     * An answer that both changed, and not to the same.
     *
     * @param words what it is called
     */
    public record Contested<F>(F field, String words, String mine, String theirs) implements Serializable {}

    private final Map<F, RadioButtonGroup<Whose>> choices = new LinkedHashMap<>();

    /**
     * @param takenOver what the answers are called that only they changed
     * @param together takes the answers in which their text stands
     */
    public ClashPanel(List<Contested<F>> toChoose, List<String> takenOver, SerializableConsumer<Set<F>> together) {
        addClassNames("clash", "card");
        H2 heading = new H2("Somebody else changed this while you were writing");
        heading.getElement().setAttribute("tabindex", "-1");
        add(
                heading,
                new Paragraph(
                        "Nothing was saved over, and nothing that you typed is lost. Choose whose text stands, answer by"
                                + " answer; you can still edit it before you save."));
        toChoose.forEach(contested -> add(choice(contested)));
        if (!takenOver.isEmpty()) {
            add(new Paragraph("Taken over from them, since you did not touch it: "
                    + takenOver.stream()
                            .map(words -> words.toLowerCase(Locale.UK))
                            .collect(Collectors.joining(", "))
                    + "."));
        }
        Button put = new Button("Put both texts together", click -> together.accept(theirs()));
        put.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(put);
        heading.getElement().executeJs("setTimeout(() => this.focus())");
    }

    private RadioButtonGroup<Whose> choice(Contested<F> contested) {
        Map<Whose, String> texts = Map.of(Whose.MINE, contested.mine(), Whose.THEIRS, contested.theirs());
        RadioButtonGroup<Whose> group = new RadioButtonGroup<>(contested.words());
        group.setItems(Whose.values());
        group.setRenderer(new ComponentRenderer<>(whose -> {
            Span who = new Span(whose.words);
            who.addClassName("whose");
            Span text = new Span(texts.getOrDefault(whose, ""));
            text.addClassName("text-of");
            return new Div(who, text);
        }));
        group.setValue(Whose.MINE);
        choices.put(contested.field(), group);
        return group;
    }

    private Set<F> theirs() {
        return choices.entrySet().stream()
                .filter(choice -> choice.getValue().getValue() == Whose.THEIRS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
