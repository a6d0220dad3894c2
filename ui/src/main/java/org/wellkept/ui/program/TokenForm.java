package org.wellkept.ui.program;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.wellkept.auth.program.MakeToken;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.access.Scope;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.ChooseMany;
import org.wellkept.ui.form.ProblemSummary;

/** What a new token is for, whom it stands for, what it may do and for how long. */
final class TokenForm extends Div {

    private static final List<Integer> DAYS = List.of(30, 90, 365);
    private static final int USUAL = 90;

    private final TextField name = new TextField("What it is for");
    private final Choice<TokenOwner> owner;
    private final TokenOwner me;
    private final ChooseMany<Scope> scopes;
    private final Choice<Integer> days =
            new Choice<>("How long it works", "Choose one", DAYS, String::valueOf, count -> count + " days");
    private final ProblemSummary problems = new ProblemSummary();
    private final Button make = new Button("Make the token");

    TokenForm(List<TokenOwner> owners) {
        me = owners.getFirst();
        addClassName("token-form");
        name.setMaxLength(100);
        name.setHelperText("Such as “Nightly figures from our register”.");
        owner = new Choice<>("Whom it stands for", "Choose one", owners, TokenOwner::key, TokenOwner::words);
        owner.choose(me);
        owner.setVisible(owners.size() > 1);
        scopes = new ChooseMany<>(
                "What it may do, besides reading",
                "Tick no more than the program needs. It never does more than whom it stands for.",
                Arrays.stream(Scope.values())
                        .filter(scope -> scope != Scope.READ)
                        .toList(),
                Scope::words);
        scopes.offer(me.scopes());
        owner.addValueChangeListener(
                change -> scopes.offer(owner.chosen().orElse(me).scopes()));
        days.choose(USUAL);
        problems.knows("name", name);
        problems.knows("organisation", owner);
        problems.knows("lastDay", days);
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(problems, name, owner, scopes, days, make);
    }

    void onMake(LocalDate today, SerializableConsumer<MakeToken> asked) {
        make.addClickListener(click -> {
            problems.clear();
            asked.accept(new MakeToken(
                    name.getValue().strip(),
                    Set.copyOf(scopes.getValue()),
                    today.plusDays(days.chosen().orElse(USUAL)),
                    owner.chosen().orElse(me).service()));
        });
    }

    void show(List<FieldProblem> found) {
        problems.show(found);
    }
}
