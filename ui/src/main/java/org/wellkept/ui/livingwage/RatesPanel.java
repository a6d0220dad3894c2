package org.wellkept.ui.livingwage;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.livingwage.LivingWageRate;
import org.wellkept.core.livingwage.LivingWageRates;
import org.wellkept.core.livingwage.SetRate;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.form.TypedNumber;
import org.wellkept.ui.workspace.Messages;
import org.wellkept.ui.workspace.RefusalWords;

/** Where an administrator of the installation writes the rates of a year, one year at a time. */
final class RatesPanel extends Div {

    private final LivingWageRates rates;
    private final SerializableSupplier<Actor> actor;
    private final SerializableConsumer<String> done;
    private final ProblemSummary problems = new ProblemSummary();
    private final Choice<FinancialYear> year;
    private final TextField uk = money("Living Wage, outside London");
    private final TextField london = money("Living Wage, in London");
    private final TextField statutory = money("Legal minimum, for the oldest age group");
    private final TextField source = new TextField("Where the rates are from");
    private final TextField toCheck = new TextField("What has yet to be looked up");
    private final Div fields;
    private @Nullable Version read;

    /**
     * @param last the last year that can be written
     * @param done is told what was done
     */
    RatesPanel(
            LivingWageRates rates,
            SerializableSupplier<Actor> actor,
            FinancialYear last,
            SerializableConsumer<String> done) {
        this.rates = rates;
        this.actor = actor;
        this.done = done;
        addClassName("log");
        year = new Choice<>("Which year?", "Choose a year", years(last), FinancialYear::code, FinancialYear::words);
        year.addValueChangeListener(change -> fill());
        source.setMaxLength(500);
        toCheck.setMaxLength(500);
        toCheck.setHelperText("Leave it blank once it is looked up.");
        problems.knows("uk", uk);
        problems.knows("london", london);
        problems.knows("statutory", statutory);
        problems.knows("source", source);
        problems.knows("toCheck", toCheck);
        Button save = new Button("Save these rates", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(save);
        buttons.addClassName("form-end");
        fields = new Div(uk, london, statutory, source, toCheck, buttons);
        fields.addClassName("group-fields");
        fields.setVisible(false);
        add(
                new H3("Write the rates of a year"),
                new Paragraph("In pounds for an hour, such as 13.45. Leave blank what is not known."),
                problems,
                year,
                fields);
    }

    private static List<FinancialYear> years(FinancialYear last) {
        List<FinancialYear> years = new ArrayList<>();
        for (FinancialYear each = last; each.begins() >= 2020; each = each.previous()) {
            years.add(each);
        }
        return years;
    }

    private static TextField money(String label) {
        TextField field = new TextField(label);
        field.setMaxLength(20);
        field.getElement().setAttribute("inputmode", "decimal").setAttribute("autocomplete", "off");
        return field;
    }

    private void fill() {
        problems.clear();
        FinancialYear chosen = year.getValue();
        fields.setVisible(chosen != null);
        if (chosen != null) {
            Optional<LivingWageRate> stored = stored(chosen);
            read = stored.map(LivingWageRate::version).orElse(null);
            uk.setValue(written(stored.map(LivingWageRate::uk).orElse(null)));
            london.setValue(written(stored.map(LivingWageRate::london).orElse(null)));
            statutory.setValue(written(stored.map(LivingWageRate::statutory).orElse(null)));
            source.setValue(stored.map(LivingWageRate::source).orElse(""));
            toCheck.setValue(stored.map(LivingWageRate::toCheck).orElse(""));
        }
    }

    private Optional<LivingWageRate> stored(FinancialYear chosen) {
        return rates.all().stream().filter(rate -> rate.year().equals(chosen)).findFirst();
    }

    private static String written(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }

    private void save() {
        Messages.near(this).clear();
        problems.clear();
        FinancialYear chosen = year.getValue();
        if (chosen == null) {
            return;
        }
        List<FieldProblem> found = new ArrayList<>();
        SetRate command = new SetRate(
                read,
                chosen,
                amount(uk, "uk", found),
                amount(london, "london", found),
                amount(statutory, "statutory", found),
                source.getValue(),
                toCheck.getValue());
        if (!found.isEmpty()) {
            problems.show(found);
            return;
        }
        switch (rates.set(actor.get(), command)) {
            case Outcome.Done<LivingWageRate>(var kept) -> {
                read = kept.version();
                done.accept("The rates of " + chosen.words() + " are saved.");
            }
            case Outcome.Refused<LivingWageRate>(Refusal.Invalid invalid) -> problems.show(invalid.problems());
            case Outcome.Refused<LivingWageRate>(Refusal.Stale stale) -> clash(chosen);
            case Outcome.Refused<LivingWageRate>(var refusal) ->
                Messages.near(this).warn(RefusalWords.of(refusal));
        }
    }

    /** What is typed stays in the fields; what is stored is said. */
    private void clash(FinancialYear chosen) {
        stored(chosen).ifPresent(now -> {
            read = now.version();
            Messages.near(this)
                    .warn("Somebody else changed the rates of " + chosen.words() + " meanwhile. Now they are: "
                            + WageWords.rate(now) + " Yours are still in the fields: save again to put them there.");
        });
    }

    private static @Nullable BigDecimal amount(TextField field, String name, List<FieldProblem> found) {
        String typed = field.getValue();
        if (typed.isBlank()) {
            return null;
        }
        BigDecimal amount = TypedNumber.read(typed);
        if (amount == null) {
            found.add(new FieldProblem(
                    name, "“" + typed.strip() + "” is not an amount of money", "Give it in digits, such as 13.45"));
        }
        return amount;
    }
}
