package org.wellkept.ui.commitment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.Page;
import org.wellkept.core.commitment.CommitmentFlag;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.undertaking.Said;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.transparency.Links;

/**
 * A page of promises with the form that narrows it: plain links and a plain form, so that any browser will do.
 *
 * @param action the page that the form belongs to
 * @param kept what the form carries along without showing a field for it
 * @param withAnswers whether any of the rows can have answers
 * @param summary how many there are, in a sentence
 * @param next the address of the page that follows, or null on the last
 * @param first the address of the first page, or null when this is it
 */
public record PromiseList(
        String action,
        List<Field> fields,
        List<Kept> kept,
        @Nullable String words,
        boolean narrowed,
        boolean withAnswers,
        List<PromiseRow> rows,
        String summary,
        @Nullable String next,
        @Nullable String first) {

    /** Rows on one page. */
    public static final int PAGE = 25;

    /** Where on a page the list stands. */
    public static final String ANCHOR = "#promises";

    public PromiseList {
        fields = List.copyOf(fields);
        kept = List.copyOf(kept);
        rows = List.copyOf(rows);
    }

    /** A choice in the form. The first option narrows nothing. */
    public record Field(String name, String label, List<Option> options) {
        public Field {
            options = List.copyOf(options);
        }
    }

    /** A narrowing that came by a link and has no field. */
    public record Kept(String name, String value) {}

    public record Option(String value, String words, boolean chosen) {}

    /** Something to choose by its slug: a partner, a step. */
    public record Choice(String slug, String words) {}

    public static PromiseList of(
            String action,
            PromiseSearch search,
            Page<CommitmentSummary> page,
            boolean withAnswers,
            List<Choice> partners,
            List<Choice> steps) {
        List<Field> fields = new ArrayList<>();
        if (withAnswers) {
            fields.add(coded("shown", "Figures show", ShownAnswer.values(), search.shown()));
            fields.add(coded("said", "Partner says", Said.values(), search.said()));
            fields.add(coded("mark", "Marked", CommitmentFlag.values(), search.mark()));
        } else {
            fields.add(coded(
                    "mark",
                    "Wording",
                    new CommitmentFlag[] {
                        CommitmentFlag.NAMES_MEASURE, CommitmentFlag.NAMES_DATE, CommitmentFlag.NAMES_TARGET
                    },
                    search.mark()));
        }
        if (partners.size() > 1) {
            fields.add(slugs("partner", withAnswers ? "Partner" : "Body", partners, search.partner()));
        }
        if (!steps.isEmpty()) {
            fields.add(slugs("step", "Concordat step", steps, search.step()));
        }
        Map<String, String> kept = new LinkedHashMap<>(search.parameters());
        kept.remove("words");
        fields.forEach(field -> kept.remove(field.name()));
        return new PromiseList(
                action,
                fields,
                kept.entrySet().stream()
                        .map(entry -> new Kept(entry.getKey(), entry.getValue()))
                        .toList(),
                search.words(),
                search.narrows(),
                withAnswers,
                PromiseRow.of(page.items()),
                summary(search, page),
                page.next() == null ? null : following(action, search, page.next()),
                search.from() == null ? null : Links.with(action, search.parameters()) + ANCHOR);
    }

    private static String following(String action, PromiseSearch search, String cursor) {
        Map<String, String> parameters = new LinkedHashMap<>(search.parameters());
        parameters.put("from", cursor);
        return Links.with(action, parameters) + ANCHOR;
    }

    private static String summary(PromiseSearch search, Page<CommitmentSummary> page) {
        int shown = page.items().size();
        if (shown == 0) {
            return search.narrows() ? "No promise fits." : "No promise has been made public here yet.";
        }
        String count = Words.count(shown, "promise", "promises");
        if (search.from() == null && page.next() == null) {
            return search.narrows() ? count + (shown == 1 ? " fits." : " fit.") : count + ".";
        }
        return count + " on this page; " + (page.next() == null ? "these are the last." : "more follow.");
    }

    private static <E extends Enum<E> & Coded> Field coded(String name, String label, E[] choices, @Nullable E chosen) {
        return new Field(
                name,
                label,
                Stream.concat(
                                Stream.of(new Option("", "Any", chosen == null)),
                                Arrays.stream(choices)
                                        .map(choice -> new Option(choice.code(), choice.words(), choice == chosen)))
                        .toList());
    }

    private static Field slugs(String name, String label, List<Choice> choices, @Nullable String chosen) {
        return new Field(
                name,
                label,
                Stream.concat(
                                Stream.of(new Option("", "Any", chosen == null)),
                                choices.stream()
                                        .map(choice -> new Option(
                                                choice.slug(),
                                                choice.words(),
                                                choice.slug().equals(chosen))))
                        .toList());
    }
}
