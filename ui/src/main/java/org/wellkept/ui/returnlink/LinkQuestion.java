package org.wellkept.ui.returnlink;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.returns.AnswerField;
import org.wellkept.core.returns.AnswerField.FigureOf;
import org.wellkept.core.returns.AnswerField.Told;
import org.wellkept.core.returns.ReturnDetails;
import org.wellkept.core.returns.ReturnRow;
import org.wellkept.core.returns.SaveAnswer;
import org.wellkept.core.returns.Saving;
import org.wellkept.core.round.RoundQuestion;
import org.wellkept.core.update.CameBy;
import org.wellkept.core.update.Rating;
import org.wellkept.ui.form.TypedNumber;
import org.wellkept.ui.look.Words;

/**
 * The questions about one promise. Each field carries what stood there when the page was made, so that what somebody else
 * wrote meanwhile is not written over unseen.
 *
 * @param position which of the promises it is, from 1
 * @param before what was said last, or null
 */
public record LinkQuestion(
        String base,
        String reference,
        String title,
        int position,
        int of,
        String shown,
        @Nullable String before,
        List<Field> figures,
        Field rating,
        List<Field> words,
        List<Trouble> troubles) {

    /** The ratings, from the best to the worst, as people think of them. */
    public static final List<Rating> RATINGS = List.of(Rating.GREEN, Rating.AMBER, Rating.RED, Rating.COMPLETE);

    public LinkQuestion {
        figures = List.copyOf(figures);
        words = List.copyOf(words);
        troubles = List.copyOf(troubles);
    }

    /**
     * A field of the form.
     *
     * @param name in the form; what stood there goes with it as {@code was-} and the name
     * @param hint what helps to answer, or null
     * @param was what stood there when the page was made
     * @param value what stands in the field now
     * @param trouble why it was not kept, or null
     * @param theirs what somebody else wrote there meanwhile, or null where nobody did
     */
    public record Field(
            String name,
            String label,
            @Nullable String hint,
            String was,
            String value,
            @Nullable String trouble,
            @Nullable String theirs) {

        /** The ids of what explains the field, or null where nothing does. */
        public @Nullable String describedBy() {
            List<String> ids = new ArrayList<>();
            if (hint != null) {
                ids.add(name + "-hint");
            }
            if (trouble != null) {
                ids.add(name + "-trouble");
            }
            return ids.isEmpty() ? null : String.join(" ", ids);
        }

        Field with(String nowWas, @Nullable String why, @Nullable String other) {
            return new Field(name, label, hint, nowWas, value, why, other);
        }
    }

    /** A line of the summary above the form, with the field that it leads to. */
    public record Trouble(String name, String words) {}

    /** As it stands. */
    static LinkQuestion of(String base, ReturnDetails details, ReturnRow row) {
        return made(base, details, row, name -> null);
    }

    /** With what somebody typed into it. */
    static LinkQuestion typed(String base, ReturnDetails details, ReturnRow row, UnaryOperator<@Nullable String> form) {
        return made(base, details, row, form);
    }

    private static LinkQuestion made(
            String base, ReturnDetails details, ReturnRow row, UnaryOperator<@Nullable String> form) {
        List<Field> words = new ArrayList<>();
        told(words, row, RoundQuestion.DONE, Told.DONE, null, form);
        told(words, row, RoundQuestion.NEXT, Told.NEXT, null, form);
        words.add(field(
                Told.REASON, "For amber and red the reason is needed. It is shown beside the rating.", row, form));
        told(
                words,
                row,
                RoundQuestion.ASK,
                Told.ASK,
                "Such as a decision, a room, an introduction. Empty if there is nothing.",
                form);
        told(
                words,
                row,
                RoundQuestion.LIVED_EXPERIENCE,
                Told.LIVED_EXPERIENCE,
                "What is different because of them. Groups, never names of people.",
                form);
        ReturnRow.LastWord last = row.last();
        return new LinkQuestion(
                base,
                row.reference(),
                row.title(),
                details.rows().indexOf(row) + 1,
                details.rows().size(),
                row.shown().answer().words() + ": " + row.shown().because(),
                last == null
                        ? null
                        : last.rating().words() + ", on " + Words.day(last.postedOn())
                                + (last.done() == null ? "" : ": " + last.done()),
                figures(row, form),
                field(Told.RATING, null, row, form),
                words,
                List.of());
    }

    private static void told(
            List<Field> words,
            ReturnRow row,
            RoundQuestion question,
            Told field,
            @Nullable String hint,
            UnaryOperator<@Nullable String> form) {
        if (row.questions().contains(question)) {
            words.add(field(field, hint, row, form));
        }
    }

    private static Field field(Told field, @Nullable String hint, ReturnRow row, UnaryOperator<@Nullable String> form) {
        return made(field.code(), field.words(), hint, stored(row.answer(), field), form);
    }

    private static List<Field> figures(ReturnRow row, UnaryOperator<@Nullable String> form) {
        if (!row.questions().contains(RoundQuestion.FIGURES)) {
            return List.of();
        }
        return row.measures().stream()
                .map(figure -> made(
                        new FigureOf(figure.measure()).code(),
                        Words.sentence(figure.name()),
                        before(figure),
                        TypedNumber.written(figure.now()),
                        form))
                .toList();
    }

    private static @Nullable String before(ReturnRow.Counted figure) {
        String last = figure.latest() == null
                ? ""
                : "Last: " + Words.figure(figure.latest().value(), figure.unit()) + " on "
                        + Words.day(figure.latest().at()) + ". ";
        String target =
                figure.target() == null ? "" : "To reach: " + Words.figure(figure.target(), figure.unit()) + ".";
        String both = (last + target).strip();
        return both.isEmpty() ? null : both;
    }

    private static Field made(
            String name, String label, @Nullable String hint, String stored, UnaryOperator<@Nullable String> form) {
        String was = form.apply("was-" + name);
        String typed = form.apply(name);
        return new Field(name, label, hint, was == null ? stored : was, typed == null ? stored : typed, null, null);
    }

    private static String stored(ReturnRow.Answer answer, Told field) {
        String value = switch (field) {
            case RATING -> {
                Rating rating = answer.rating();
                yield rating == null ? null : rating.code();
            }
            case DONE -> answer.done();
            case NEXT -> answer.next();
            case REASON -> answer.reason();
            case ASK -> answer.ask();
            case LIVED_EXPERIENCE -> answer.livedExperience();
        };
        return value == null ? "" : value;
    }

    private List<Field> all() {
        List<Field> all = new ArrayList<>(figures);
        all.add(rating);
        all.addAll(words);
        return all;
    }

    /** What is no number, where one is asked for: with these nothing is kept. */
    LinkQuestion withUnreadableFigures() {
        return changed(field -> field.name().startsWith("figures[")
                        && !field.value().isBlank()
                        && TypedNumber.read(field.value()) == null
                ? field.with(
                        field.was(), "“" + field.value().strip() + "” is not a number. Write digits, such as 84.", null)
                : field);
    }

    /** What is to be kept: the fields that somebody changed. Every figure can be read. */
    List<SaveAnswer> changes(ReturnRow row) {
        List<SaveAnswer> changes = new ArrayList<>();
        for (Field field : all()) {
            AnswerField of = AnswerField.of(field.name());
            switch (of) {
                case FigureOf figure -> change(changes, of, digits(field.was()), digits(field.value()));
                case Told told -> {
                    String stored = stored(row.answer(), told);
                    // forms write line ends in their own way
                    String was = lines(stored).equals(lines(field.was())) ? stored : field.was();
                    if (!lines(field.value()).equals(lines(was))) {
                        change(changes, of, was, lines(field.value()));
                    }
                }
            }
        }
        return changes;
    }

    private void change(List<SaveAnswer> changes, AnswerField field, String was, String now) {
        if (!now.equals(was)) {
            changes.add(new SaveAnswer(reference, field, was, now, CameBy.LINK));
        }
    }

    private static String digits(String typed) {
        BigDecimal number = TypedNumber.read(typed);
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    /** Browsers send other line ends than they were given. */
    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** With why nothing of it was kept. */
    LinkQuestion notKept(String why) {
        return new LinkQuestion(
                base,
                reference,
                title,
                position,
                of,
                shown,
                before,
                figures,
                rating,
                words,
                List.of(new Trouble(Told.RATING.code(), why)));
    }

    /** With what needs mending at its field. */
    LinkQuestion refused(List<FieldProblem> problems) {
        return changed(field -> problems.stream()
                .filter(problem -> problem.field().equals(field.name()))
                .findFirst()
                .map(problem -> field.with(
                        field.was(), Words.stopped(problem.problem()) + " " + Words.stopped(problem.mend()), null))
                .orElse(field));
    }

    /** With both texts where somebody else wrote meanwhile; keeping it once more takes what stands in the field. */
    LinkQuestion clashing(Map<AnswerField, Saving.Clash> clashes) {
        return changed(field -> {
            Saving.Clash clash = clashes.get(AnswerField.of(field.name()));
            if (clash == null) {
                return field;
            }
            String theirs = clash.theirs() == null ? "" : clash.theirs();
            return field.with(
                    theirs,
                    "Somebody else wrote here meanwhile. Nothing is lost: change your words if you like, and keep"
                            + " again.",
                    theirs.isEmpty() ? "They emptied it." : words(field, theirs));
        });
    }

    private static String words(Field field, String value) {
        return field.name().equals(Told.RATING.code())
                ? Coded.of(Rating.class, value).words()
                : value;
    }

    private LinkQuestion changed(UnaryOperator<Field> change) {
        LinkQuestion changed = new LinkQuestion(
                base,
                reference,
                title,
                position,
                of,
                shown,
                before,
                figures.stream().map(change).toList(),
                change.apply(rating),
                words.stream().map(change).toList(),
                List.of());
        List<Trouble> troubles = changed.all().stream()
                .filter(field -> field.trouble() != null)
                .map(field -> new Trouble(field.name(), field.label() + ": " + field.trouble()))
                .toList();
        return new LinkQuestion(
                base,
                reference,
                title,
                position,
                of,
                shown,
                before,
                changed.figures,
                changed.rating,
                changed.words,
                troubles);
    }

    /** Without the link's path, which must not reach a log. */
    @Override
    public String toString() {
        return "LinkQuestion[reference=" + reference + "]";
    }
}
