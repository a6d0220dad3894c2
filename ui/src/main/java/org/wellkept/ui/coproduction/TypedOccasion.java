package org.wellkept.ui.coproduction;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.coproduction.Occasion;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.dates.WrittenDates;
import org.wellkept.ui.form.TypedCount;

/** A time that people met, as typed. */
record TypedOccasion(String when, String people) implements Serializable {

    static final TypedOccasion EMPTY = new TypedOccasion("", "");

    static TypedOccasion of(Occasion occasion) {
        return new TypedOccasion(occasion.held().text(), TypedCount.written(occasion.people()));
    }

    boolean isBlank() {
        return when.isBlank() && people.isBlank();
    }

    /**
     * What is made of it; null where that stops it from being saved, which is then a problem.
     *
     * @param before the same words keep the days that were read from them before
     */
    @Nullable
    Occasion read(String field, List<Occasion> before, List<FieldProblem> problems) {
        Integer counted = TypedCount.read(people, field + "people", problems);
        String words = when.strip();
        if (words.length() > DateWritten.LONGEST) {
            problems.add(new FieldProblem(
                    field + "held",
                    "The date has " + words.length() + " characters, and there is room for " + DateWritten.LONGEST,
                    "Give the date alone"));
            return null;
        }
        DateWritten held = before.stream()
                .map(Occasion::held)
                .filter(known -> known.text().equals(words))
                .findFirst()
                .orElseGet(() -> WrittenDates.read(words));
        if (held == null) {
            problems.add(
                    new FieldProblem(field + "held", "It does not say when this was", "Give a day, a month or a year"));
            return null;
        }
        return new Occasion(held, counted);
    }
}
