package org.wellkept.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Refusal;

/**
 * What a dialog asks for: its fields, each under the name by which commands name it, and what is said where one is empty without which
 * there is nothing to ask of a door. All that is missing is said at once.
 */
public final class AskedFor implements Serializable {

    private final List<Component> fields = new ArrayList<>();
    private final List<SerializableConsumer<ProblemSummary>> names = new ArrayList<>();
    private final List<Needed> needed = new ArrayList<>();

    private record Needed(HasValue<?, ?> field, String name, String problem, String mend) implements Serializable {}

    /** A field of which the door itself says whether it may be empty. */
    public <F extends Component & HasValidation> F field(String name, F field) {
        fields.add(field);
        names.add(problems -> problems.knows(name, field));
        return field;
    }

    /** A field that has to be there for anything to be asked. */
    public <F extends Component & HasValidation & HasValue<?, ?>> F needed(
            String name, F field, String problem, String mend) {
        needed.add(new Needed(field, name, problem, mend));
        return field(name, field);
    }

    /**
     * The dialog.
     *
     * @param doIt is run once nothing is missing; empty when it was done, otherwise why not
     */
    public ActionDialog dialog(
            String header, List<String> whatHappens, String doWords, SerializableSupplier<List<Refusal>> doIt) {
        ActionDialog dialog = new ActionDialog(header, whatHappens, fields, doWords, () -> {
            List<FieldProblem> missing = missing();
            return missing.isEmpty() ? doIt.get() : List.of(new Refusal.Invalid(missing));
        });
        names.forEach(name -> name.accept(dialog.problems()));
        return dialog;
    }

    private List<FieldProblem> missing() {
        return needed.stream()
                .filter(each -> each.field().isEmpty())
                .map(each -> new FieldProblem(each.name(), each.problem(), each.mend()))
                .toList();
    }
}
