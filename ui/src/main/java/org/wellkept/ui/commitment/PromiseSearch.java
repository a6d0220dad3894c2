package org.wellkept.ui.commitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.CommitmentFlag;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.terms.ThemeRef;
import org.wellkept.core.undertaking.Said;
import org.wellkept.ui.transparency.Asked;

/**
 * What a reader narrows a list of promises to, as the address has it: a link that can be sent to somebody else.
 *
 * @param partner the slug of the body that made the promise
 * @param step the slug of a concordat step
 * @param group the slug of a population group
 * @param from where the page begins, opaque
 */
public record PromiseSearch(
        @Nullable ShownAnswer shown,
        @Nullable Said said,
        @Nullable CheckAnswer checked,
        @Nullable CommitmentFlag mark,
        @Nullable String partner,
        @Nullable String step,
        @Nullable String group,
        @Nullable String words,
        @Nullable String from) {

    public static final String STEPS = "concordat-steps";
    public static final String GROUPS = "population-groups";

    public static final PromiseSearch EVERYTHING =
            new PromiseSearch(null, null, null, null, null, null, null, null, null);

    /** Reads the address; a choice that no form of ours offers is refused, so that nobody mistakes what they see. */
    public static Outcome<PromiseSearch> of(Asked asked) {
        List<String> unknown = new ArrayList<>();
        PromiseSearch search = new PromiseSearch(
                choice(asked, "shown", ShownAnswer.class, unknown),
                choice(asked, "said", Said.class, unknown),
                choice(asked, "checked", CheckAnswer.class, unknown),
                choice(asked, "mark", CommitmentFlag.class, unknown),
                slug(asked, "partner", unknown),
                slug(asked, "step", unknown),
                slug(asked, "group", unknown),
                asked.value("words").orElse(null),
                asked.value("from").orElse(null));
        return unknown.isEmpty()
                ? Outcome.done(search)
                : Outcome.refused(Refusal.Invalid.of(
                        unknown.getFirst(),
                        "We don’t know the choice made for “" + unknown.getFirst() + "”",
                        "Choose one of those that the page offers"));
    }

    private static <E extends Enum<E> & Coded> @Nullable E choice(
            Asked asked, String parameter, Class<E> choices, List<String> unknown) {
        Optional<String> code = asked.value(parameter);
        Optional<E> found = code.flatMap(value -> Coded.find(choices, value));
        if (code.isPresent() && found.isEmpty()) {
            unknown.add(parameter);
        }
        return found.orElse(null);
    }

    private static @Nullable String slug(Asked asked, String parameter, List<String> unknown) {
        Optional<String> slug = asked.value(parameter);
        if (slug.isPresent() && !slug.get().matches("[a-z0-9][a-z0-9-]{0,99}")) {
            unknown.add(parameter);
            return null;
        }
        return slug.orElse(null);
    }

    /** Whether anything is left out of the list. */
    public boolean narrows() {
        return !parameters().isEmpty();
    }

    /** Narrowed by what only partners who have joined can have. */
    private boolean asksForAnswers() {
        return shown != null || said != null || checked != null || (mark != null && !holdsForAnybody(mark));
    }

    private static boolean holdsForAnybody(CommitmentFlag mark) {
        return switch (mark) {
            case STANDING, NAMES_MEASURE, NAMES_DATE, NAMES_TARGET -> true;
            case EVIDENCE_GAP, UNEVIDENCED, CHANGED, OWNERLESS, STALE, NOT_CHECKED, CHECK_WAITS -> false;
        };
    }

    /** For core, within a partnership, board or organisation (others null). Answers are looked for where they are counted. */
    public CommitmentFilter within(
            @Nullable String partnership, @Nullable String board, @Nullable String organisation) {
        List<ThemeRef> themes = new ArrayList<>();
        if (step != null) {
            themes.add(new ThemeRef(STEPS, step));
        }
        if (group != null) {
            themes.add(new ThemeRef(GROUPS, group));
        }
        return new CommitmentFilter(
                partnership,
                board,
                organisation == null ? partner : organisation,
                themes,
                said,
                shown,
                checked,
                null,
                mark == null ? Set.of() : Set.of(mark),
                asksForAnswers(),
                words);
    }

    /** The narrowing as an address has it, without where the page begins. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, "shown", code(shown));
        put(parameters, "said", code(said));
        put(parameters, "checked", code(checked));
        put(parameters, "mark", code(mark));
        put(parameters, "partner", partner);
        put(parameters, "step", step);
        put(parameters, "group", group);
        put(parameters, "words", words);
        return parameters;
    }

    static @Nullable String code(@Nullable Coded choice) {
        return choice == null ? null : choice.code();
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
