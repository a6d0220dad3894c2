package org.wellkept.ui.form;

import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Any of a list: one checkbox each, in a group with a name. A long list can be narrowed by typing; what is chosen stays
 * in sight above it.
 *
 * @param <T> what is chosen; serialisable
 */
public final class ChooseMany<T> extends AbstractCompositeField<Div, ChooseMany<T>, Set<T>> implements HasValidation {

    /** From this many options on there is a field to narrow them. */
    private static final int LONG = 10;

    private static final AtomicLong IDS = new AtomicLong();

    /** Narrows without asking the server, and says how many are left. */
    private static final String NARROW = """
            const field = this, list = $0, left = $1;
            field.addEventListener('input', () => {
              const wanted = field.value.trim().toLowerCase();
              let shown = 0;
              list.querySelectorAll('.option').forEach(option => {
                const fits = option.textContent.toLowerCase().includes(wanted) || option.querySelector('input').checked;
                option.hidden = !fits;
                if (fits) shown++;
              });
              left.textContent = wanted ? shown + ' shown' : '';
            });
            field.addEventListener('keydown', event => { if (event.key === 'Enter') event.preventDefault(); });
            """;

    private final Map<T, Element> boxes = new LinkedHashMap<>();
    private final Map<T, Element> rows = new LinkedHashMap<>();
    private final Map<T, String> words = new LinkedHashMap<>();
    private final Paragraph chosen = new Paragraph();
    private final Element fieldset = new Element("fieldset");
    private final Div error = new Div();
    private final String id = "many-" + IDS.incrementAndGet();
    private final String hintId;
    private boolean invalid;

    public ChooseMany(String legend, @Nullable String hint, List<T> options, Function<T, String> label) {
        super(Set.of());
        fieldset.appendChild(new Element("legend").setText(legend));
        hintId = hint == null ? "" : id + "-hint";
        if (hint != null) {
            Paragraph helps = new Paragraph(hint);
            helps.addClassName("hint");
            helps.setId(hintId);
            fieldset.appendChild(helps.getElement());
        }
        chosen.addClassName("chosen");
        chosen.setVisible(false);
        fieldset.appendChild(chosen.getElement());

        Div list = new Div();
        list.addClassName("options");
        for (T option : options) {
            words.put(option, label.apply(option));
            list.getElement().appendChild(box(option, id + "-" + boxes.size()));
        }
        if (options.size() >= LONG) {
            list.addClassName("long");
            addNarrowing(list, legend);
        }
        fieldset.appendChild(list.getElement());
        error.addClassName("error");
        error.setId(id + "-error");
        error.setVisible(false);
        fieldset.appendChild(error.getElement());
        describe();
        getContent().addClassNames("control", "many");
        getContent().getElement().appendChild(fieldset);
    }

    /** Of things that go by a slug, in the order of the map, with their names beside the boxes. */
    public static ChooseMany<String> named(String legend, Map<String, String> names) {
        return new ChooseMany<>(legend, null, List.copyOf(names.keySet()), slug -> names.getOrDefault(slug, slug));
    }

    private Element box(T option, String id) {
        Element box = new Element("input").setAttribute("type", "checkbox").setAttribute("id", id);
        box.addPropertyChangeListener("checked", "change", change -> {
            if (change.isUserOriginated()) {
                Set<T> now = new LinkedHashSet<>(getValue());
                if (Boolean.TRUE.equals(change.getValue())) {
                    now.add(option);
                } else {
                    now.remove(option);
                }
                setModelValue(now, true);
                sayChosen(now);
            }
        });
        boxes.put(option, box);
        Element label = new Element("label").setAttribute("for", id).setText(words.get(option));
        Element row = new Element("div").setAttribute("class", "option");
        row.appendChild(box, label);
        rows.put(option, row);
        return row;
    }

    /** Shows these options alone; what was chosen of the others is so no more. */
    public void offer(Collection<T> offered) {
        rows.forEach((option, row) -> row.setVisible(offered.contains(option)));
        Set<T> left = new LinkedHashSet<>(getValue());
        left.retainAll(offered);
        setValue(left);
        setVisible(!offered.isEmpty());
    }

    private void addNarrowing(Div list, String legend) {
        Element field = new Element("input")
                .setAttribute("type", "search")
                .setAttribute("autocomplete", "off")
                .setAttribute("placeholder", "Type to narrow the list")
                .setAttribute("aria-label", "Narrow the list: " + legend);
        Span left = new Span();
        left.addClassName("hint");
        left.getElement().setAttribute("role", "status");
        list.setId(id + "-list");
        field.setAttribute("aria-controls", id + "-list");
        fieldset.appendChild(field, left.getElement());
        field.executeJs(NARROW, list.getElement(), left.getElement());
    }

    @Override
    public void setErrorMessage(@Nullable String message) {
        error.setText(Objects.requireNonNullElse(message, ""));
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean wrong) {
        invalid = wrong;
        error.setVisible(wrong);
        describe();
    }

    @Override
    public boolean isInvalid() {
        return invalid;
    }

    private void describe() {
        String by = (hintId + (error.isVisible() ? " " + id + "-error" : "")).strip();
        if (by.isEmpty()) {
            fieldset.removeAttribute("aria-describedby");
        } else {
            fieldset.setAttribute("aria-describedby", by);
        }
    }

    @Override
    protected void setPresentationValue(Set<T> value) {
        boxes.forEach((option, box) -> box.setProperty("checked", value.contains(option)));
        sayChosen(value);
    }

    private void sayChosen(Set<T> value) {
        chosen.setVisible(!value.isEmpty());
        chosen.setText("Chosen: "
                + String.join(
                        ", ",
                        words.entrySet().stream()
                                .filter(option -> value.contains(option.getKey()))
                                .map(Map.Entry::getValue)
                                .toList()));
    }
}
