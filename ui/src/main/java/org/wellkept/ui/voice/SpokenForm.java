package org.wellkept.ui.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.coproduction.PersonalDetail;
import org.wellkept.core.coproduction.PersonalDetails;
import org.wellkept.core.coproduction.Rung;
import org.wellkept.core.voice.AccountJudged;
import org.wellkept.core.voice.Again;
import org.wellkept.core.voice.HeardBack;
import org.wellkept.core.voice.Spoken;

/**
 * What somebody has put into the form, as they put it.
 *
 * @param spoken what it comes to
 * @param lookedAt whether they were told that their words may tell who somebody is, and let them stand
 * @param asksToLook whether all that is the matter is that they may
 * @param troubles what needs mending, or a second look, first
 */
public record SpokenForm(Spoken spoken, boolean lookedAt, boolean asksToLook, List<Trouble> troubles) {

    public SpokenForm {
        troubles = List.copyOf(troubles);
    }

    /**
     * Something that needs mending, or a second look.
     *
     * @param field the name of the field
     */
    public record Trouble(String field, String words) {}

    static SpokenForm empty() {
        return of(new Spoken(null, null, null, null, null, null, null));
    }

    static SpokenForm of(Spoken spoken) {
        return new SpokenForm(spoken, false, false, List.of());
    }

    /** @param form the first value of each field that was sent, or null */
    static SpokenForm read(UnaryOperator<@Nullable String> form) {
        return new SpokenForm(
                new Spoken(
                        chosen(Rung.class, form.apply("rung")),
                        chosen(AccountJudged.class, form.apply("account")),
                        chosen(HeardBack.class, form.apply("heardBack")),
                        chosen(Again.class, form.apply("again")),
                        form.apply("feltReal"),
                        form.apply("notReal"),
                        form.apply("correction")),
                form.apply("lookedAt") != null,
                false,
                List.of());
    }

    private static <E extends Enum<E> & Coded> @Nullable E chosen(Class<E> choices, @Nullable String code) {
        return code == null ? null : Coded.find(choices, code).orElse(null);
    }

    /** The same, with a word of warning for each text that may tell who somebody is; none where they were told already. */
    SpokenForm lookedThrough() {
        if (lookedAt) {
            return this;
        }
        List<PersonalDetail> found = new ArrayList<>();
        found.addAll(PersonalDetails.in("feltReal", spoken.feltReal()));
        found.addAll(PersonalDetails.in("notReal", spoken.notReal()));
        found.addAll(PersonalDetails.in("correction", spoken.correction()));
        return new SpokenForm(
                spoken,
                false,
                !found.isEmpty(),
                found.stream()
                        .map(
                                detail -> new Trouble(
                                        detail.field(),
                                        "“" + detail.found() + "” looks like "
                                                + detail.kind().words()
                                                + ". Take it out if it could tell people who you are, or who somebody else is."))
                        .toList());
    }

    SpokenForm refused(List<FieldProblem> problems) {
        return new SpokenForm(
                spoken,
                lookedAt,
                false,
                problems.stream()
                        .map(problem -> new Trouble(problem.field(), problem.problem() + ". " + problem.mend() + "."))
                        .toList());
    }

    /** What is the matter with a field, or null. */
    public @Nullable String trouble(String field) {
        return troubles.stream()
                .filter(trouble -> trouble.field().equals(field))
                .map(Trouble::words)
                .findFirst()
                .orElse(null);
    }
}
