package org.wellkept.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** One screen of the workspace: a heading that takes the focus, what can be done from here, and what there is to see. */
public abstract class Screen extends Div implements HasDynamicTitle {

    private final Paragraph above = new Paragraph();
    private final H1 heading = new H1();
    private final Div actions = new Div();
    private final Div body = new Div();

    protected Screen() {
        addClassName("screen");
        heading.getElement().setAttribute("tabindex", "-1");
        above.addClassName("above");
        above.setVisible(false);
        actions.addClassName("actions");
        body.addClassName("screen-body");
        Div words = new Div(above, heading);
        Div top = new Div(words, actions);
        top.addClassName("screen-top");
        add(top, body);
    }

    /** Names the screen. */
    protected final void named(String name) {
        heading.setText(name);
    }

    /** Names the screen, with a line above the name that says what it is part of. */
    protected final void named(String name, String partOf) {
        named(name);
        above.setText(partOf);
        above.setVisible(true);
    }

    /** What can be done from here, the most wanted last. */
    protected final void offer(Component... buttons) {
        actions.removeAll();
        actions.add(buttons);
    }

    /** What there is to see; it replaces what was there. */
    protected final void show(Component... parts) {
        body.removeAll();
        body.add(parts);
    }

    protected final Messages messages() {
        return Messages.near(this);
    }

    /** Where the focus goes after a navigation: to the heading, unless a screen knows better. */
    protected void focusAfterNavigation() {
        heading.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0)");
    }

    @Override
    public String getPageTitle() {
        return heading.getText() + " – Wellkept";
    }
}
