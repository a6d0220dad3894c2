package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.wellkept.ui.form.Covered;
import org.wellkept.ui.form.ProblemSummary;

/** A step of the log: few fields first, the rest folded away. */
abstract class LogStep extends Section implements Covered {

    private final String name;
    private final H2 heading = new H2();
    private SerializableRunnable show = () -> {};

    LogStep(String name) {
        this.name = name;
        addClassNames("section", "card", "log-step");
        heading.getElement().setAttribute("tabindex", "-1");
        heading.setText(name);
        add(heading);
    }

    final String name() {
        return name;
    }

    /** Says which of how many it is; {@code showing} brings it into sight. */
    final void number(int position, int of, SerializableRunnable showing) {
        show = showing;
        Span which = new Span("Step " + position + " of " + of);
        which.addClassNames("small", "which-step");
        heading.removeAll();
        heading.add(which, new Text(" "), new Span(name));
    }

    @Override
    public final void uncover() {
        show.run();
    }

    final void focusHeading() {
        heading.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView()");
    }

    /** Ties what the door says of each answer to its field. */
    abstract void tieTo(ProblemSummary problems);

    static NativeDetails more(String words, Component... fields) {
        Div holder = new Div(fields);
        holder.addClassName("section");
        return new NativeDetails(words, holder);
    }
}
