package org.wellkept.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says what happened, to eyes and to screen readers alike: one line above the screen, in a live region that is there
 * before the message is. It stays until the person goes somewhere else.
 */
public final class Messages extends Div {

    private final Div told = new Div();
    private final Div warned = new Div();
    private @Nullable String afterNavigation;

    Messages() {
        addClassName("messages");
        told.getElement().setAttribute("role", "status");
        warned.getElement().setAttribute("role", "alert");
        add(told, warned);
    }

    /** The messages of the screen that the component is part of. */
    public static Messages near(Component component) {
        return component
                .getUI()
                .or(() -> Optional.ofNullable(UI.getCurrent()))
                .flatMap(Messages::of)
                .orElseGet(Messages::new);
    }

    static Optional<Messages> of(UI ui) {
        return Optional.ofNullable(com.vaadin.flow.component.ComponentUtil.getData(ui, Messages.class));
    }

    /** Something went well, or is good to know. */
    public void tell(String message) {
        warned.removeAll();
        show(told, message);
    }

    /** Something did not go well: what happened, what was kept, what to do. */
    public void warn(String message) {
        told.removeAll();
        show(warned, message);
    }

    /** Something went well and the person is taken elsewhere: said there. */
    public void tellAfterNavigation(String message) {
        afterNavigation = message;
    }

    public void clear() {
        told.removeAll();
        warned.removeAll();
    }

    void navigated() {
        clear();
        if (afterNavigation != null) {
            tell(afterNavigation);
            afterNavigation = null;
        }
    }

    // always a new element, so that the same words are announced a second time
    private static void show(Div region, String message) {
        region.removeAll();
        region.add(new Paragraph(message));
    }
}
