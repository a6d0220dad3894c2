package org.wellkept.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wellkept.core.FieldProblem;

/**
 * What needs mending, all at once: a summary that takes the focus and leads to each field, and the same words at the
 * field. A field is found by its name in the API, or by the longest beginning of it that the form knows.
 */
public final class ProblemSummary extends Div {

    private final Map<String, Component> fields = new LinkedHashMap<>();

    public ProblemSummary() {
        addClassName("problem-summary");
        getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", "What needs mending");
        setVisible(false);
    }

    /** Ties a field to its name. */
    public <F extends Component & HasValidation> void knows(String name, F field) {
        fields.put(name, field);
    }

    /** Forgets the fields whose names begin so; they are about to be laid out anew. */
    public void forget(String beginning) {
        fields.keySet().removeIf(name -> name.startsWith(beginning));
    }

    public void clear() {
        removeAll();
        setVisible(false);
        fields.values().forEach(field -> ((HasValidation) field).setInvalid(false));
    }

    /** Shows the problems in place of those before, and takes the focus. */
    public void show(List<FieldProblem> problems) {
        clear();
        if (problems.isEmpty()) {
            return;
        }
        add(
                new H2(problems.size() == 1 ? "One answer needs mending" : problems.size() + " answers need mending"),
                new Paragraph("Nothing was saved yet, and nothing that you typed is lost."));
        UnorderedList list = new UnorderedList();
        for (FieldProblem problem : problems) {
            list.add(entry(problem));
        }
        add(list);
        setVisible(true);
        getElement().executeJs("setTimeout(() => { this.focus(); this.scrollIntoView({block: 'nearest'}); })");
    }

    private ListItem entry(FieldProblem problem) {
        String words = problem.problem() + ". " + problem.mend() + ".";
        Optional<Component> field = field(problem.field());
        if (field.isEmpty()) {
            return new ListItem(words);
        }
        HasValidation validated = (HasValidation) field.get();
        validated.setInvalid(true);
        validated.setErrorMessage(words);
        NativeButton go = new NativeButton(words, click -> focus(field.get()));
        go.addClassNames("button", "link");
        return new ListItem(go);
    }

    private static void focus(Component field) {
        uncover(field);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else {
            field.getElement().executeJs("(this.querySelector('input') || this).focus()");
        }
    }

    /** What lies in something that is folded away can't take the focus. */
    private static void uncover(Component field) {
        for (Optional<Component> holder = field.getParent();
                holder.isPresent();
                holder = holder.get().getParent()) {
            if (holder.get() instanceof NativeDetails details) {
                details.setOpen(true);
            } else if (holder.get() instanceof Covered covered) {
                covered.uncover();
            }
        }
    }

    private Optional<Component> field(String name) {
        String tried = name;
        while (!tried.isEmpty()) {
            Component found = fields.get(tried);
            if (found != null) {
                return Optional.of(found);
            }
            int end = Math.max(tried.lastIndexOf('.'), tried.lastIndexOf('['));
            tried = end < 0 ? "" : tried.substring(0, end);
        }
        return Optional.empty();
    }
}
