package org.wellkept.core.update;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.evidence.PostedEvidence;
import org.wellkept.core.terms.TermsCheck;

/** Whether an update can be posted. */
public final class UpdateCheck {

    private final FieldProblems found = new FieldProblems();

    private UpdateCheck() {}

    /**
     * All that needs mending, at once.
     *
     * @param measures the ids of the undertaking's measures
     */
    public static List<FieldProblem> problems(PostUpdate update, Set<UUID> measures, LocalDate today) {
        UpdateCheck check = new UpdateCheck();
        check.words(update);
        check.figures(update.figures(), measures, today);
        PostedEvidence.checkLinks(check.found, update.evidence());
        return check.found.all();
    }

    private void words(PostUpdate update) {
        boolean troubled = update.rating() == Rating.RED || update.rating() == Rating.AMBER;
        if (troubled && (update.reason() == null || update.reason().isBlank())) {
            found.add(
                    "reason",
                    "A rating of " + update.rating().code() + " needs its reason",
                    "Say what stands in the way, so that others can help");
        }
        found.optionalText("period", update.period(), 100);
        found.optionalText("done", update.done(), 5_000);
        found.optionalText("next", update.next(), 5_000);
        found.optionalText("reason", update.reason(), 2_000);
        found.optionalText("ask", update.ask(), 2_000);
        found.optionalText("livedExperience", update.livedExperience(), 2_000);
    }

    private void figures(List<Figure> figures, Set<UUID> measures, LocalDate today) {
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            String field = "figures[" + i + "].";
            if (!measures.contains(figure.measure())) {
                found.add(field + "measure", "The promise has no such measure", "Choose one of its measures");
            }
            if (figure.at().isAfter(today)) {
                found.add(field + "at", "The figure's day is in the future", "Give the day on which it was counted");
            }
            if (figure.at().getYear() < 1990) {
                found.add(field + "at", "The figure's day is before 1990", "Check the year");
            }
            if (figure.value().abs().compareTo(TermsCheck.LARGEST) > 0
                    || figure.value().scale() > 10) {
                found.add(field + "value", "The figure is too large or too fine", "Check the figure");
            }
            found.optionalText(field + "note", figure.note(), 500);
        }
    }
}
