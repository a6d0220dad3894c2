package org.wellkept.ui.member;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.member.AboutMe;
import org.wellkept.core.member.Members;
import org.wellkept.core.member.Needs;
import org.wellkept.core.member.ShownTo;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.workspace.Messages;
import org.wellkept.ui.workspace.RefusalWords;

/** What a member is called and what they need. All of it can be left out, and needs are erased with one button. */
final class AboutMePanel extends Div {

    private final Members members;
    private final SerializableSupplier<Actor> actor;
    private final ProblemSummary problems = new ProblemSummary();
    private final TextField name = new TextField("What we call you");
    private final Checkbox largePrint = new Checkbox("Large print");
    private final Checkbox easyRead = new Checkbox("Easy Read");
    private final Checkbox signLanguage = new Checkbox("British Sign Language");
    private final TextField anotherLanguage = new TextField("Another language");
    private final TextArea words = new TextArea("Anything else that you need");
    private final RadioButtonGroup<ShownTo> shownTo = new RadioButtonGroup<>("Who may see what you need?");

    AboutMePanel(Members members, SerializableSupplier<Actor> actor, AboutMe about) {
        this.members = members;
        this.actor = actor;
        addClassName("log");
        name.setMaxLength(100);
        name.setHelperText("Any name that you like, or none. People who sign in can see it; it is never public.");
        name.getElement().setAttribute("autocomplete", "nickname");
        anotherLanguage.setMaxLength(100);
        words.setMaxLength(500);
        words.setHelperText("In your own words, such as “a quiet room” or “please ring before you write”.");
        shownTo.setItems(ShownTo.values());
        shownTo.setItemLabelGenerator(ShownTo::words);
        problems.knows("displayName", name);
        problems.knows("anotherLanguage", anotherLanguage);
        problems.knows("words", words);
        Section called = new Section(new H2("Your name here"), name);
        called.addClassName("card");
        Section needs = new Section(
                new H2("What you need"),
                new Paragraph("You need not say anything. What you say is kept until you erase it."),
                largePrint,
                easyRead,
                signLanguage,
                anotherLanguage,
                words,
                shownTo);
        needs.addClassNames("card", "needs");
        Button keep = new Button("Keep this", click -> write(typed(), "It is kept."));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button erase = new Button(
                "Erase what I need",
                click -> write(new AboutMe(name.getValue(), Needs.NONE), "Your needs are erased."));
        Div buttons = new Div(erase, keep);
        buttons.addClassName("form-end");
        add(problems, called, needs, buttons);
        fill(about);
    }

    private void fill(AboutMe about) {
        name.setValue(about.displayName());
        Needs needs = about.needs();
        largePrint.setValue(needs.largePrint());
        easyRead.setValue(needs.easyRead());
        signLanguage.setValue(needs.signLanguage());
        anotherLanguage.setValue(orEmpty(needs.anotherLanguage()));
        words.setValue(orEmpty(needs.words()));
        shownTo.setValue(needs.shownTo());
    }

    private AboutMe typed() {
        return new AboutMe(
                name.getValue(),
                new Needs(
                        largePrint.getValue(),
                        easyRead.getValue(),
                        signLanguage.getValue(),
                        anotherLanguage.getValue(),
                        words.getValue(),
                        Optional.ofNullable(shownTo.getValue()).orElse(ShownTo.NOBODY)));
    }

    private void write(AboutMe about, String message) {
        Messages.near(this).clear();
        problems.clear();
        switch (members.write(actor.get(), about)) {
            case Outcome.Done<AboutMe>(var kept) -> {
                fill(kept);
                Messages.near(this).tell(message);
            }
            case Outcome.Refused<AboutMe>(Refusal.Invalid invalid) -> problems.show(invalid.problems());
            case Outcome.Refused<AboutMe>(var refusal) -> Messages.near(this).warn(RefusalWords.of(refusal));
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
