package org.wellkept.ui.anchor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.Command;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.Version;
import org.wellkept.core.access.Actor;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchoryear.AnchorFigure;
import org.wellkept.core.anchoryear.AnchorYearRead;
import org.wellkept.core.anchoryear.AnchorYearState;
import org.wellkept.core.anchoryear.AnchorYears;
import org.wellkept.core.anchoryear.FigureTold;
import org.wellkept.core.anchoryear.ProgressionTold;
import org.wellkept.core.anchoryear.TellAnchorYear;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.workspace.Messages;
import org.wellkept.ui.workspace.RefusalWords;

/** The form of a yearly return. */
final class YearPanel extends Div {

    /** What becomes of what was done here. */
    interface Acting extends Serializable {
        void done(String message);
    }

    private final AnchorYears years;
    private final SerializableSupplier<Actor> actor;
    private final String organisation;
    private final FinancialYear year;
    private final AnchorYearState state;
    private final Acting acting;

    private final Div clashes = new Div();
    private final ProblemSummary problems = new ProblemSummary();
    private final EnumMap<AnchorFigure, FigureField> figures = new EnumMap<>(AnchorFigure.class);
    private final EnumMap<AnchorDimension, ProgressionFields> progression = new EnumMap<>(AnchorDimension.class);
    private final TextArea reason = new TextArea("Why does it change?");
    private YearText over;
    private Version read;

    YearPanel(
            AnchorYears years,
            SerializableSupplier<Actor> actor,
            AnchorYearRead found,
            boolean yearIsOver,
            Acting acting) {
        this.years = years;
        this.actor = actor;
        this.acting = acting;
        organisation = found.organisation().slug();
        year = found.year();
        state = found.state();
        over = YearText.of(found);
        read = found.version();
        addClassName("log");
        for (AnchorFigure figure : AnchorFigure.values()) {
            figures.put(figure, new FigureField(figure));
        }
        for (AnchorDimension dimension : AnchorDimension.values()) {
            progression.put(dimension, new ProgressionFields(dimension));
        }
        add(clashes, problems, new Paragraph(minutes(found.small())));
        lay(found);
        fill(over);
        problems.knows("reason", reason);
        figures.values().forEach(field -> field.tieTo(problems));
        progression.values().forEach(fields -> fields.tieTo(problems));
        add(buttons(found, yearIsOver));
    }

    private static String minutes(boolean small) {
        return (small
                        ? "About 5 minutes. A small organisation is asked "
                        : "About 15 minutes, once you have the figures at hand. You are asked ")
                + asked(small)
                + " questions. Leave empty what you don’t know: nobody takes it for zero. If it is none, write 0.";
    }

    private static long asked(boolean small) {
        return Arrays.stream(AnchorFigure.values())
                .filter(figure -> figure.isAskedOf(small))
                .count();
    }

    private void lay(AnchorYearRead found) {
        Div unasked = new Div();
        unasked.addClassName("section");
        for (AnchorDimension dimension : AnchorDimension.values()) {
            Div asked = new Div(new H2(dimension.words()));
            asked.addClassName("section");
            figures.forEach((figure, field) -> {
                if (figure.dimension() == dimension) {
                    (figure.isAskedOf(found.small()) ? asked : unasked).add(field);
                }
            });
            if (asked.getComponentCount() > 1) {
                add(asked);
            }
        }
        if (unasked.getComponentCount() > 0) {
            NativeDetails more = new NativeDetails("More figures, if you have them", unasked);
            more.setOpen(found.figures().keySet().stream().anyMatch(figure -> !figure.isAskedOf(found.small())));
            add(more);
        }
        Div levels = new Div(new Paragraph(
                "Give yourself a level where you want to: from 1 (starting) to 4 (leading). Say why. Partners see it beside"
                        + " the year before, and somebody independent can look at it. Levels are never added up."));
        levels.addClassName("section");
        progression.values().forEach(levels::add);
        NativeDetails how = new NativeDetails("How far have you come? (if you want to say)", levels);
        how.setOpen(!found.progression().isEmpty());
        add(how);
    }

    private Component buttons(AnchorYearRead found, boolean yearIsOver) {
        Div buttons = new Div();
        buttons.addClassName("form-end");
        switch (state) {
            case DRAFT -> {
                buttons.add(new Button(
                        "Save draft", click -> save("Your draft is saved. Only your organisation sees it.")));
                if (yearIsOver) {
                    buttons.add(primary("Send to partners", this::send));
                }
            }
            case SENT -> {
                add(reason());
                buttons.add(new Button("Save the change", click -> save("The change is saved.")));
                if (found.may().publish()) {
                    buttons.add(primary("Make it public", this::publish));
                }
            }
            case PUBLIC -> {
                add(reason());
                buttons.add(primary("Save the change", () -> save("The change is saved, and public.")));
            }
        }
        return buttons;
    }

    private static Button primary(String words, Command command) {
        Button button = new Button(words, click -> command.execute());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private TextArea reason() {
        reason.setMaxLength(1_000);
        reason.setHelperText("It was sent already. What changes now needs a reason, which stands beside it.");
        return reason;
    }

    boolean isTouched() {
        return !typed(new ArrayList<>()).equals(over);
    }

    private YearText typed(List<FieldProblem> wrong) {
        Map<AnchorFigure, FigureTold> told = new EnumMap<>(AnchorFigure.class);
        figures.forEach((figure, field) -> told.put(figure, field.read(wrong)));
        Map<AnchorDimension, ProgressionTold> said = new EnumMap<>(AnchorDimension.class);
        progression.forEach((dimension, fields) -> said.put(dimension, fields.read()));
        return new YearText(told, said);
    }

    private void fill(YearText text) {
        figures.forEach((figure, field) -> field.fill(text.figure(figure)));
        progression.forEach((dimension, fields) -> fields.fill(text.progression(dimension)));
    }

    private void save(String message) {
        if (kept()) {
            acting.done(message);
        }
    }

    private void send() {
        if (kept()) {
            say(years.send(actor.get(), organisation, year), "It is sent. Your partners can read it.");
        }
    }

    private void publish() {
        if (!isTouched() || kept()) {
            say(years.publish(actor.get(), organisation, year), "It is public.");
        }
    }

    private void say(Outcome<AnchorYearRead> outcome, String message) {
        switch (outcome) {
            case Outcome.Done<AnchorYearRead>(var now) -> {
                read = now.version();
                acting.done(message);
            }
            case Outcome.Refused<AnchorYearRead>(var refusal) ->
                Messages.near(this).warn(RefusalWords.of(refusal));
        }
    }

    /** Whether what is typed is stored now. */
    private boolean kept() {
        Messages.near(this).clear();
        problems.clear();
        List<FieldProblem> wrong = new ArrayList<>();
        YearText mine = typed(wrong);
        if (!wrong.isEmpty()) {
            problems.show(wrong);
            return false;
        }
        @Nullable String why = state == AnchorYearState.DRAFT ? null : reason.getValue();
        switch (years.tell(
                actor.get(), new TellAnchorYear(organisation, year, read, mine.figures(), mine.progression(), why))) {
            case Outcome.Done<AnchorYearRead>(var now) -> {
                over = mine;
                read = now.version();
                return true;
            }
            case Outcome.Refused<AnchorYearRead>(Refusal.Invalid(var found)) -> problems.show(found);
            case Outcome.Refused<AnchorYearRead>(Refusal.Stale stale) -> clash(mine);
            case Outcome.Refused<AnchorYearRead>(var refusal) ->
                Messages.near(this).warn(RefusalWords.of(refusal));
        }
        return false;
    }

    private void clash(YearText mine) {
        if (!(years.find(actor.get(), organisation, year) instanceof Outcome.Done<AnchorYearRead>(var now))) {
            return;
        }
        YearText theirs = YearText.of(now);
        Version latest = now.version();
        clashes.removeAll();
        clashes.add(new YearClash(over, mine, theirs).panel(together -> {
            over = theirs;
            read = latest;
            fill(together);
            clashes.removeAll();
            Messages.near(this).tell("Both texts are put together. Look it over, then save.");
        }));
    }
}
