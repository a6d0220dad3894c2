package org.wellkept.ui.returns;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.returns.AnswerField;
import org.wellkept.core.returns.AnswerField.FigureOf;
import org.wellkept.core.returns.AnswerField.Told;
import org.wellkept.core.returns.ReturnRow;
import org.wellkept.core.round.RoundQuestion;
import org.wellkept.core.update.Rating;
import org.wellkept.ui.evidence.EvidenceField;
import org.wellkept.ui.form.TypedNumber;
import org.wellkept.ui.look.Mark;
import org.wellkept.ui.look.RatingAndFigures;
import org.wellkept.ui.look.Words;

/**
 * The one row that is being answered. Each field is kept as soon as it is left, or as soon as typing rests; what figures
 * show stands above the rating and follows the figures.
 */
final class ReturnEditor extends Div {

    /** From the best to the worst, as people think of them; the keys 1 to 4 choose them. */
    private static final List<Rating> RATINGS = List.of(Rating.GREEN, Rating.AMBER, Rating.RED, Rating.COMPLETE);

    private static final List<Key> RATING_KEYS = List.of(Key.DIGIT_1, Key.DIGIT_2, Key.DIGIT_3, Key.DIGIT_4);

    /** Typing has rested when nothing came for so long, in milliseconds. */
    private static final int RESTED = 700;

    private final Map<AnswerField, Kept> fields = new LinkedHashMap<>();
    private final Keeper keeper;
    private final Div shows = new Div();
    private final RadioButtonGroup<Rating> rating = new RadioButtonGroup<>("Your rating");
    private final Paragraph mismatch = new Paragraph();
    private final Div reasonAndAsk = new Div();
    private final TextArea reason = area(Told.REASON);
    private final EvidenceField files;
    private ReturnRow row;

    /** Keeps what was written in a field. */
    @FunctionalInterface
    interface Keeper extends Serializable {
        void keep(AnswerField field, @Nullable String was, @Nullable String now);
    }

    ReturnEditor(
            ReturnRow row, Keeper keeper, EvidenceField files, SerializableRunnable next, SerializableRunnable pause) {
        this.row = row;
        this.keeper = keeper;
        this.files = files;
        addClassName("return-editor");
        if (row.questions().contains(RoundQuestion.FIGURES) && !row.measures().isEmpty()) {
            add(figures(row));
        }
        shows.addClassName("shows");
        add(shows, ratings(), mismatch);
        told();
        add(files, foot(next, pause));
        Shortcuts.addShortcutListener(this, next::run, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(this)
                .resetFocusOnActiveElement();
        update(row);
    }

    private Div figures(ReturnRow row) {
        Div figures = new Div();
        figures.addClassName("field-row");
        for (ReturnRow.Counted figure : row.measures()) {
            TextField value = new TextField(Words.sentence(figure.name()));
            value.setHelperText(before(figure));
            value.setValue(TypedNumber.written(figure.now()));
            value.setValueChangeMode(ValueChangeMode.LAZY);
            value.setValueChangeTimeout(RESTED);
            value.getElement().setAttribute("inputmode", "decimal");
            value.getElement().setAttribute("autocomplete", "off");
            FigureOf field = new FigureOf(figure.measure());
            fields.put(
                    field,
                    new Kept(
                            value,
                            plain(figure.now()),
                            () -> plain(TypedNumber.read(value.getValue())),
                            stored -> value.setValue(stored == null ? "" : stored)));
            value.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    figure(field, value);
                }
            });
            figures.add(value);
        }
        return figures;
    }

    private void figure(FigureOf field, TextField value) {
        String typed = value.getValue();
        BigDecimal read = TypedNumber.read(typed);
        if (!typed.isBlank() && read == null) {
            refuse(field, "“" + typed.strip() + "” is not a number. Give digits, such as 84.");
            return;
        }
        keep(field, plain(read));
    }

    private static String before(ReturnRow.Counted figure) {
        StringBuilder words = new StringBuilder();
        if (figure.latest() != null) {
            words.append("Last: ")
                    .append(Words.figure(figure.latest().value(), figure.unit()))
                    .append(" on ")
                    .append(Words.day(figure.latest().at()))
                    .append(". ");
        }
        if (figure.target() != null) {
            words.append("To reach: ")
                    .append(Words.figure(figure.target(), figure.unit()))
                    .append(".");
        }
        return words.toString().strip();
    }

    private RadioButtonGroup<Rating> ratings() {
        rating.setItems(RATINGS);
        rating.setRenderer(new ComponentRenderer<Component, Rating>(each -> new Html("<span class=\"marked "
                + Mark.of(each).cssClass() + "\">" + Mark.of(each).svg() + "<span>" + each.words()
                + "</span></span>")));
        rating.setHelperText("With the keyboard: 1 green, 2 amber, 3 red, 4 complete.");
        rating.setValue(row.answer().rating());
        Rating before = row.answer().rating();
        fields.put(
                Told.RATING,
                new Kept(
                        rating,
                        before == null ? null : before.code(),
                        () -> rating.getValue() == null
                                ? null
                                : rating.getValue().code(),
                        stored -> rating.setValue(stored == null ? null : Coded.of(Rating.class, stored))));
        rating.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                rated(change.getValue());
            }
        });
        for (int i = 0; i < RATINGS.size(); i++) {
            Rating each = RATINGS.get(i);
            Shortcuts.addShortcutListener(
                            rating,
                            () -> {
                                rating.setValue(each);
                                rated(each);
                            },
                            RATING_KEYS.get(i))
                    .listenOn(rating);
        }
        mismatch.getElement().setAttribute("role", "status");
        mismatch.addClassName("mismatch");
        return rating;
    }

    private void rated(@Nullable Rating chosen) {
        keep(Told.RATING, chosen == null ? null : chosen.code());
        explain();
    }

    private void told() {
        TextArea done = area(Told.DONE);
        words(Told.DONE, done, row.answer().done());
        if (row.questions().contains(RoundQuestion.DONE)) {
            add(done);
        }
        TextArea next = area(Told.NEXT);
        words(Told.NEXT, next, row.answer().next());
        if (row.questions().contains(RoundQuestion.NEXT)) {
            add(next);
        }
        words(Told.REASON, reason, row.answer().reason());
        reason.setHelperText("For red and amber the reason is needed. It is shown beside the rating.");
        TextArea ask = area(Told.ASK);
        words(Told.ASK, ask, row.answer().ask());
        ask.setHelperText("Such as a decision, a room, an introduction. Empty if there is nothing.");
        reasonAndAsk.addClassName("return-words");
        reasonAndAsk.add(reason);
        if (row.questions().contains(RoundQuestion.ASK)) {
            reasonAndAsk.add(ask);
        }
        add(reasonAndAsk);
        TextArea lived = area(Told.LIVED_EXPERIENCE);
        words(Told.LIVED_EXPERIENCE, lived, row.answer().livedExperience());
        lived.setHelperText("What is different because of them. Groups, never names of people.");
        if (row.questions().contains(RoundQuestion.LIVED_EXPERIENCE)) {
            add(lived);
        }
    }

    private void words(Told field, TextArea area, @Nullable String stored) {
        area.setValue(stored == null ? "" : stored);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(RESTED);
        Kept kept = new Kept(
                area,
                stored,
                () -> area.getValue().isBlank() ? null : area.getValue(),
                now -> area.setValue(now == null ? "" : now));
        fields.put(field, kept);
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(field, kept.typed.get());
            }
        });
    }

    private Div foot(SerializableRunnable next, SerializableRunnable pause) {
        NativeButton onward = new NativeButton("Next promise", click -> next.run());
        onward.addClassName("button");
        onward.setTitle("Ctrl and Enter");
        NativeButton rest = new NativeButton("Pause it, as agreed", click -> pause.run());
        rest.addClassNames("button", "link");
        Div foot = new Div(onward, rest);
        foot.addClassName("form-end");
        return foot;
    }

    private void keep(AnswerField field, @Nullable String now) {
        Kept kept = fields.get(field);
        if (kept != null) {
            keeper.keep(field, kept.stored, now);
        }
    }

    /** It is kept, and this is how the answer stands now. */
    void kept(AnswerField field, @Nullable String now, ReturnRow stored) {
        Kept kept = fields.get(field);
        if (kept != null) {
            kept.stored = now;
            ((HasValidation) kept.input).setInvalid(false);
        }
        update(stored);
    }

    /** It was not kept; what was typed stays. */
    void refuse(AnswerField field, String why) {
        Kept kept = fields.get(field);
        if (kept != null) {
            HasValidation input = (HasValidation) kept.input;
            input.setErrorMessage(why);
            input.setInvalid(true);
        }
    }

    /** Somebody else wrote there meanwhile: both texts stand, and neither is lost. */
    void clash(AnswerField field, @Nullable String theirs) {
        Kept kept = fields.get(field);
        if (kept == null) {
            return;
        }
        kept.stored = theirs;
        refuse(field, "Somebody else wrote here while you did. Nothing is lost: choose below.");
        Span text = new Span(theirs == null ? "They emptied it." : theirs);
        text.addClassName("text-of");
        Div panel = new Div(new Paragraph("Theirs, kept already:"), text);
        panel.addClassName("return-clash");
        panel.getElement().setAttribute("role", "alert");
        NativeButton mine = new NativeButton("Use mine", click -> {
            panel.removeFromParent();
            keep(field, kept.typed.get());
        });
        NativeButton their = new NativeButton("Use theirs", click -> {
            panel.removeFromParent();
            kept.write.accept(theirs);
            kept(field, theirs, row);
        });
        mine.addClassName("button");
        their.addClassName("button");
        Div choice = new Div(mine, their);
        choice.addClassName("form-end");
        panel.add(choice);
        kept.input
                .getElement()
                .getParent()
                .insertChild(
                        kept.input.getElement().getParent().indexOfChild(kept.input.getElement()) + 1,
                        panel.getElement());
    }

    /** What is wrong when the return is sent, at its field. */
    void show(FieldProblem problem) {
        for (Told told : Told.values()) {
            if (problem.field().endsWith("." + told.code())) {
                refuse(told, Words.stopped(problem.problem()) + " " + Words.stopped(problem.mend()));
            }
        }
    }

    /** Somebody may have used a file that waits, or taken one away. */
    void refreshFiles() {
        files.refresh();
    }

    private void update(ReturnRow stored) {
        row = stored;
        shows.removeAll();
        shows.add(
                new Span("Figures show: "),
                new Html("<span class=\"marked "
                        + Mark.of(stored.shown().answer()).cssClass() + "\">"
                        + Mark.of(stored.shown().answer()).svg() + "<span>"
                        + stored.shown().answer().words() + "</span></span>"),
                new Span(" " + stored.shown().because()));
        explain();
    }

    private void explain() {
        Rating chosen = rating.getValue();
        boolean troubled = chosen == Rating.RED || chosen == Rating.AMBER;
        String words = RatingAndFigures.mismatch(chosen, row.shown().answer());
        mismatch.setText(words == null ? "" : words);
        reason.setLabel(troubled || words == null ? Told.REASON.words() : "Why you rate it so");
        reason.setRequiredIndicatorVisible(troubled);
        reason.setVisible(troubled || words != null || !reason.isEmpty());
    }

    /** The rating's buttons come a moment after the row is laid out, so the focus waits for them. */
    void focusFirst() {
        getElement().executeJs("""
                const seek = () => {
                  const first = this.querySelector('vaadin-text-field input') || this.querySelector('vaadin-radio-button input');
                  if (first) {
                    first.focus();
                    first.scrollIntoView({block: 'center'});
                  } else if (this.isConnected) {
                    requestAnimationFrame(seek);
                  }
                };
                requestAnimationFrame(seek);""");
    }

    private static TextArea area(Told field) {
        TextArea area = new TextArea(field.words());
        area.setMaxLength(field.longest());
        return area;
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    /** A field, with what is stored of it as far as this screen knows. */
    private static final class Kept implements Serializable {
        private final Component input;
        private final SerializableSupplier<@Nullable String> typed;
        private final SerializableConsumer<@Nullable String> write;
        private @Nullable String stored;

        <F extends Component & HasValidation> Kept(
                F input,
                @Nullable String stored,
                SerializableSupplier<@Nullable String> typed,
                SerializableConsumer<@Nullable String> write) {
            this.input = input;
            this.stored = stored;
            this.typed = typed;
            this.write = write;
        }
    }
}
