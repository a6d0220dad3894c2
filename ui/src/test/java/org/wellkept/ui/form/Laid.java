package org.wellkept.ui.form;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a part of a screen holds, as somebody who looks at it finds it: by its words. */
public final class Laid {

    private final Element root;

    private Laid(Element root) {
        this.root = root;
    }

    public static Laid out(Component part) {
        return new Laid(part.getElement());
    }

    /** The buttons below a dialog. */
    public static Laid footer(ActionDialog dialog) {
        return new Laid(dialog.getFooter().getElement());
    }

    /** Every one that is in sight. */
    public <C extends Component> List<C> all(Class<C> kind) {
        return within(root)
                .flatMap(element -> element.getComponent().stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Stream<Element> within(Element element) {
        return element.isTextNode() || element.isVisible()
                ? Stream.concat(Stream.of(element), element.getChildren().flatMap(Laid::within))
                : Stream.empty();
    }

    public String text() {
        return within(root).filter(Element::isTextNode).map(Element::getText).collect(Collectors.joining(" "));
    }

    public void press(String words) {
        Stream.concat(
                        all(Button.class).stream()
                                .filter(button -> button.getText().equals(words))
                                .map(button -> (Runnable) button::click),
                        all(NativeButton.class).stream()
                                .filter(button -> button.getText().equals(words))
                                .map(button ->
                                        (Runnable) () -> ComponentUtil.fireEvent(button, new ClickEvent<>(button))))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button says “" + words + "” in: " + text()))
                .run();
    }

    public TextField line(String label) {
        return all(TextField.class).stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field is called “" + label + "”"));
    }

    public TextArea area(String label) {
        return all(TextArea.class).stream()
                .filter(field -> field.getLabel().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field is called “" + label + "”"));
    }

    /** What buttons and links say. */
    public List<String> ways() {
        return Stream.concat(
                        all(Button.class).stream().map(Button::getText),
                        all(Anchor.class).stream().map(Anchor::getText))
                .toList();
    }

    /** What is said at the fields that need mending. */
    public List<String> problems() {
        return all(Component.class).stream()
                .filter(HasValidation.class::isInstance)
                .map(HasValidation.class::cast)
                .filter(HasValidation::isInvalid)
                .map(HasValidation::getErrorMessage)
                .toList();
    }

    /** How large what a screen holds is in its session; fails where it can't go with it. */
    public static int written(Object held) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(held);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
