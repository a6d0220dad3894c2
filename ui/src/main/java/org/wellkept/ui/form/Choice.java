package org.wellkept.ui.form;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One of a few, or none yet: the browser's own drop-down list. The value is null while nothing is chosen.
 *
 * @param <T> what is chosen; serialisable
 */
public final class Choice<T> extends Control<Choice<T>, T> {

    private static final String NONE = "";

    private final Map<String, T> options = new LinkedHashMap<>();
    private final String none;

    /** @param none the words of the first option, which chooses nothing: "Any board" */
    public Choice(String label, String none, List<T> options, Function<T, String> key, Function<T, String> words) {
        super(label, new Element("select"));
        this.none = none;
        setOptions(options, key, words);
        input().addPropertyChangeListener("value", "change", change -> {
            if (change.isUserOriginated()) {
                setModelValue(this.options.get(String.valueOf(change.getValue())), true);
            }
        });
    }

    /** Of things that go by a slug, in the order of the map, with their names as its values. */
    public static Choice<String> named(String label, String none, Map<String, String> names) {
        return new Choice<>(
                label, none, List.copyOf(names.keySet()), slug -> slug, slug -> names.getOrDefault(slug, slug));
    }

    /** Offers other options; nothing is chosen then. */
    public void setOptions(List<T> offered, Function<T, String> key, Function<T, String> words) {
        options.clear();
        input().removeAllChildren();
        input().appendChild(option(NONE, none));
        for (T each : offered) {
            options.put(key.apply(each), each);
            input().appendChild(option(key.apply(each), words.apply(each)));
        }
        choose(null);
    }

    /** What is chosen. */
    public Optional<T> chosen() {
        return Optional.ofNullable(getValue());
    }

    /** Chooses by the option's key; nothing where there is no such option. */
    public void chooseKey(@Nullable String key) {
        choose(key == null ? null : options.get(key));
    }

    public void choose(@Nullable T option) {
        setValue(option);
    }

    @Override
    protected void setPresentationValue(@Nullable T value) {
        show(value);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        show(getValue());
    }

    // a select takes its value only once its options are there, so it is told after they were made
    private void show(@Nullable T value) {
        String key = Optional.ofNullable(value).flatMap(this::keyOf).orElse(NONE);
        input().setProperty("value", key);
        input().executeJs("this.value = $0", key);
    }

    private Optional<String> keyOf(T value) {
        return options.entrySet().stream()
                .filter(option -> option.getValue().equals(value))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Element option(String key, String words) {
        return new Element("option").setAttribute("value", key).setText(words);
    }
}
