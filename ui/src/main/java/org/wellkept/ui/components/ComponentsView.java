package org.wellkept.ui.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import gg.jte.generated.precompiled.commitment.JtetableGenerated;
import gg.jte.generated.precompiled.components.JteinsideGenerated;
import gg.jte.generated.precompiled.partnership.JtesetUpGenerated;
import gg.jte.generated.precompiled.today.JtetodayGenerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.wellkept.auth.mail.Mailing;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.update.Rating;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.ChooseMany;
import org.wellkept.ui.form.ClashPanel;
import org.wellkept.ui.form.DayField;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.workspace.Fragment;
import org.wellkept.ui.workspace.Screen;
import org.wellkept.ui.workspace.WorkspaceLayout;

/** The parts of the workspace's screens, in the demonstration alone. */
@Route(value = ComponentsView.PATH, layout = WorkspaceLayout.class)
public class ComponentsView extends Screen implements BeforeEnterObserver {

    static final String PATH = "components";

    public ComponentsView() {
        named("Components", "Demonstration · parts of the workspace");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!Mailing.inDemonstration()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        offer(new Button("Close it"), primary("Post an update"));
        show(
                new Fragment(output -> JtesetUpGenerated.render(output, null, Specimens.setUp())),
                new Fragment(output -> JtetodayGenerated.render(output, null, Specimens.today())),
                buttons(),
                fields(),
                mending(),
                new ClashPanel<>(
                        List.of(new ClashPanel.Contested<>("title", "Promise", "Mine", "Theirs, in more words")),
                        List.of("Due"),
                        chosen -> {}),
                new Fragment(output -> JtetableGenerated.render(output, null, Specimens.list())),
                new Fragment(output -> JtetableGenerated.render(output, null, Specimens.emptyList())),
                overview());
    }

    private static Fragment overview() {
        Fragment overview = new Fragment(output -> JteinsideGenerated.render(output, null));
        overview.addClassName("overview");
        return overview;
    }

    private static Section buttons() {
        Button waiting = new Button("It waits");
        waiting.setEnabled(false);
        NativeButton plain = new NativeButton("The browser’s own");
        plain.addClassName("button");
        NativeButton link = new NativeButton("One that looks like a link");
        link.addClassNames("button", "link");
        Anchor anchor = new Anchor(PATH, "A link that looks like one");
        anchor.addClassName("button");
        Anchor first = new Anchor(PATH, "The first of these");
        first.addClassNames("button", "primary");
        Div row = new Div(new Button("One"), primary("The first"), waiting, plain, anchor, first, link);
        row.addClassName("actions");
        return card("Buttons", row, new NativeDetails("Folded away", new Paragraph("And there again.")));
    }

    private static Button primary(String words) {
        Button button = new Button(words);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private static Section fields() {
        TextField empty = text("Empty");
        TextField filled = text("Filled");
        filled.setValue("Train 300 people to talk about wellbeing");
        filled.setHelperText("What will be different");
        TextField wanted = text("Wanted");
        wanted.setRequiredIndicatorVisible(true);
        TextField locked = text("Read alone");
        locked.setReadOnly(true);
        locked.setValue("As it stands");
        TextArea words = new TextArea("Several lines");
        words.setValue("One line.\nAnother.");
        words.setWidthFull();
        RadioButtonGroup<String> ratings = new RadioButtonGroup<>("Rating");
        ratings.setItems(Arrays.stream(Rating.values()).map(Rating::words).toList());
        ratings.setValue(Rating.GREEN.words());
        Checkbox ticked = new Checkbox("Ticked");
        ticked.setValue(true);
        Choice<String> none = choice("Nothing chosen");
        none.setHint("A sentence that helps to answer");
        Choice<String> one = choice("One chosen");
        one.choose("Vale");
        DayField day = new DayField("A day");
        day.setValue(LocalDate.of(2026, 9, 30));
        return card(
                "Fields",
                empty,
                filled,
                wanted,
                locked,
                words,
                ratings,
                ticked,
                new Checkbox("Not ticked"),
                none,
                one,
                day,
                new ChooseMany<>("Several of many", "As many as fit", List.of("Wellshire", "Vale"), word -> word));
    }

    private static Section mending() {
        ProblemSummary problems = new ProblemSummary();
        TextField title = text("Promise");
        Choice<String> board = choice("Board");
        problems.knows("title", title);
        problems.knows("board", board);
        problems.show(List.of(
                new FieldProblem("title", "This is empty", "Write 1 to 200 characters"),
                new FieldProblem("board", "It is not said which board", "Choose one")));
        return card("What needs mending", problems, title, board);
    }

    private static TextField text(String label) {
        TextField field = new TextField(label);
        field.setWidthFull();
        return field;
    }

    private static Choice<String> choice(String label) {
        return new Choice<>(label, "Choose one", List.of("Wellshire", "Vale"), word -> word, word -> word);
    }

    private static Section card(String heading, Component... parts) {
        Section section = new Section(new H2(heading));
        section.addClassNames("card", "section");
        section.add(parts);
        return section;
    }
}
