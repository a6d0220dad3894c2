package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.coproduction.GroupCount;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.form.Rows;
import org.wellkept.ui.form.TypedCount;

/** A group of people that took part, and how many: never who. */
final class GroupFields extends Div {

    private final Choice<String> group;
    private final TextField people = new TextField("How many of them");
    private final NativeButton remove = new NativeButton("Remove this group");
    private final Element legend = new Element("legend");

    private GroupFields(Map<String, String> labels, Typed typed, SerializableRunnable removed) {
        group = Choice.named("Group", "Not said", labels);
        group.chooseKey(typed.group());
        people.setValue(typed.people());
        people.getElement().setAttribute("inputmode", "numeric");
        remove.addClassNames("button", "link");
        remove.addClickListener(click -> removed.run());
        Div both = new Div(group, people);
        both.addClassName("field-row");
        Div holder = new Div(both, remove);
        holder.addClassName("group-fields");
        Element fieldset = new Element("fieldset");
        fieldset.appendChild(legend, holder.getElement());
        addClassName("group");
        getElement().appendChild(fieldset);
    }

    static Rows<GroupFields, Typed> rows(Map<String, String> labels) {
        return new Rows<>(
                "Add another group",
                (typed, removed) -> new GroupFields(labels, typed, removed),
                GroupFields::number,
                Typed.EMPTY,
                fields -> fields.group.focus(),
                () -> {});
    }

    private void number(int position, int of) {
        legend.setText(of == 1 ? "People from a group" : "People from a group, " + position + " of " + of);
        // one key press less for whoever names one group or none
        remove.setVisible(of > 1);
    }

    Typed typed() {
        return new Typed(group.getValue(), people.getValue());
    }

    void tieTo(ProblemSummary problems, String field) {
        problems.knows(field + "theme", group);
        problems.knows(field + "people", people);
    }

    /** A group as typed. {@code group} is a slug, null while nothing is chosen. */
    record Typed(@Nullable String group, String people) implements Serializable {

        static final Typed EMPTY = new Typed(null, "");

        static Typed of(GroupCount count) {
            return new Typed(count.theme(), TypedCount.written(count.people()));
        }

        boolean isBlank() {
            return group == null && people.isBlank();
        }

        /** What is made of it; null where that stops it from being saved, which is then a problem. */
        @Nullable
        GroupCount read(String field, List<FieldProblem> problems) {
            Integer counted = TypedCount.read(people, field + "people", problems);
            if (group == null) {
                problems.add(new FieldProblem(
                        field + "theme",
                        "It is not said which group this is",
                        "Choose the group, or take the number out"));
                return null;
            }
            return new GroupCount(group, counted);
        }
    }
}
