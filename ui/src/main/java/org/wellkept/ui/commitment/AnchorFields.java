package org.wellkept.ui.commitment;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Arrays;
import java.util.List;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchor.AnchorStage;
import org.wellkept.ui.commitment.TypedTerms.TypedAnchor;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.ProblemSummary;

/** The fields of what makes a promise an anchor action: in which role, how much of it, how far it is. */
final class AnchorFields extends Div {

    private final Choice<AnchorDimension> dimension = new Choice<>(
            "In which role",
            "Choose one",
            Arrays.asList(AnchorDimension.values()),
            AnchorDimension::code,
            AnchorFields::role);
    private final Checkbox livingWage = new Checkbox("It is about paying the real Living Wage");
    private final TextField amount = new TextField("How much of it");
    private final TextField unit = new TextField("Of what");
    private final TextField before = new TextField("How much before");
    private final Choice<AnchorStage> stage = new Choice<>(
            "How far it is today",
            "Not said yet",
            Arrays.asList(AnchorStage.values()),
            AnchorStage::code,
            AnchorStage::words);

    AnchorFields(SerializableRunnable changed) {
        amount.setHelperText("A number, such as 33. Blank is fine");
        unit.setHelperText("Such as apprentices, £ a year, rooms");
        before.setHelperText("The same number before it began");
        stage.setHint("Once it is agreed, updates tell how it goes.");
        for (TextField field : List.of(amount, unit, before)) {
            field.setMaxLength(100);
            field.addValueChangeListener(change -> changed.run());
        }
        dimension.addValueChangeListener(change -> changed.run());
        Div numbers = new Div(amount, unit, before);
        numbers.addClassName("field-row");
        add(dimension, livingWage, numbers, stage);
        addClassName("group-fields");
    }

    private static String role(AnchorDimension dimension) {
        return dimension.words() + ", " + dimension.role();
    }

    void fill(TypedAnchor typed) {
        dimension.choose(typed.dimension());
        livingWage.setValue(typed.livingWage());
        amount.setValue(typed.amount());
        unit.setValue(typed.unit());
        before.setValue(typed.before());
        stage.choose(typed.stage());
    }

    TypedAnchor typed() {
        return new TypedAnchor(
                dimension.getValue(),
                livingWage.getValue(),
                amount.getValue(),
                unit.getValue(),
                before.getValue(),
                stage.getValue());
    }

    void tieTo(ProblemSummary problems) {
        problems.knows("anchor", dimension);
        problems.knows("anchor.dimension", dimension);
        problems.knows("anchor.livingWage", livingWage);
        problems.knows("anchor.amount", amount);
        problems.knows("anchor.unit", unit);
        problems.knows("anchor.before", before);
        problems.knows("anchor.stage", stage);
    }
}
