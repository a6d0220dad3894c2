package org.wellkept.api.returns;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.api.json.Ids;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.Problem.Difference;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.ProblemKind;
import org.wellkept.core.returns.AnswerField;
import org.wellkept.core.returns.AnswerField.FigureOf;
import org.wellkept.core.returns.AnswerField.Told;
import org.wellkept.core.returns.SaveAnswer;
import org.wellkept.core.returns.Saving;
import org.wellkept.core.update.CameBy;
import org.wellkept.core.update.Rating;

/**
 * A merge patch of an answer's fields. Under {@code was} stands, for each, what it is written over; a field that is not
 * named there was empty when it was read.
 *
 * @param fields at least one
 */
record AnswerPatch(List<SaveAnswer> fields) {

    private static final String FIGURES = "figures";
    private static final String CLASH =
            "Nothing was changed. Look at both texts, and send what should stand with what is stored now under was.";

    AnswerPatch {
        fields = List.copyOf(fields);
    }

    static AnswerPatch read(String reference, ObjectNode patch) {
        Given given = Given.of(patch);
        Map<AnswerField, @Nullable String> now = values(given, patch);
        Given over = given.part("was");
        Map<AnswerField, @Nullable String> was =
                over != null && patch.get("was") instanceof ObjectNode stood ? values(over, stood) : Map.of();
        if (now.isEmpty()) {
            given.note(
                    given.field(Told.RATING.code()),
                    "Nothing is to be changed",
                    "Send this or another of the answer's fields");
        }
        given.done();
        List<SaveAnswer> fields = new ArrayList<>();
        now.forEach(
                (field, value) -> fields.add(new SaveAnswer(reference, field, was.get(field), value, CameBy.SCREEN)));
        return new AnswerPatch(fields);
    }

    private static Map<AnswerField, @Nullable String> values(Given given, ObjectNode sent) {
        Map<AnswerField, @Nullable String> values = new LinkedHashMap<>();
        for (Told field : Told.values()) {
            String value = field == Told.RATING ? rating(given) : given.optionalText(field.code());
            if (sent.has(field.code())) {
                values.put(field, value);
            }
        }
        Given figures = given.part(FIGURES);
        if (figures != null) {
            sent.get(FIGURES).fieldNames().forEachRemaining(name -> figure(figures, name, values));
        } else if (sent.path(FIGURES).isNull()) {
            given.note(given.field(FIGURES), "This is no object", "To empty a figure, give its measure's id with null");
        }
        return values;
    }

    private static @Nullable String rating(Given given) {
        Rating rating = given.optionalChoice(Told.RATING.code(), Rating.class);
        return rating == null ? null : rating.code();
    }

    private static void figure(Given figures, String name, Map<AnswerField, @Nullable String> values) {
        BigDecimal value = figures.number(name);
        Optional<UUID> measure = Ids.read(name);
        if (measure.isEmpty()) {
            figures.note(figures.field(name), "This is not the id of a measure", "Give the id of one of its measures");
        } else {
            values.put(new FigureOf(measure.get()), value == null ? null : value.toPlainString());
        }
    }

    /** Both texts of each field that clashes, so that neither is lost. */
    ProblemException clash(Map<AnswerField, Saving.Clash> clashes) {
        List<Difference> differences = new ArrayList<>();
        for (SaveAnswer field : fields) {
            Saving.Clash clash = clashes.get(field.field());
            if (clash != null) {
                differences.add(new Difference(
                        field.field().code(), json(field.field(), clash.theirs()), json(field.field(), field.now())));
            }
        }
        return new ProblemException(
                Problem.of(ProblemKind.CHANGED_MEANWHILE, CLASH).withDifferences(differences));
    }

    private static @Nullable JsonNode json(AnswerField field, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return switch (field) {
            case Told told -> TextNode.valueOf(value);
            case FigureOf figure -> DecimalNode.valueOf(new BigDecimal(value));
        };
    }
}
