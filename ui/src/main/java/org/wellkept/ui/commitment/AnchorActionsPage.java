package org.wellkept.ui.commitment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.Page;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.ui.commitment.PromiseList.Option;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.Place;
import org.wellkept.ui.transparency.PublicPage;

/**
 * The open list of anchor actions: what organisations promise as employers, buyers, landlords and neighbours.
 *
 * @param dimensions the roles to choose from
 * @param partnerships the partnerships to choose from
 * @param withAnswers whether any of the rows can have answers
 * @param next the address of the next page, or null on the last
 */
public record AnchorActionsPage(
        Frame frame,
        @Nullable String words,
        List<Option> dimensions,
        List<Option> partnerships,
        boolean narrowed,
        boolean withAnswers,
        List<PromiseRow> rows,
        String summary,
        @Nullable String next)
        implements PublicPage {

    /** Where it stands. */
    public static final String ADDRESS = "/anchor/actions";

    /** What a reader looks for. */
    record Wanted(
            @Nullable String partnership,
            @Nullable String organisation,
            @Nullable AnchorDimension dimension,
            @Nullable String words) {

        static Wanted of(Asked asked) {
            return new Wanted(
                    asked.value("partnership").orElse(null),
                    asked.value("organisation").orElse(null),
                    asked.value("role")
                            .flatMap(code -> Coded.find(AnchorDimension.class, code))
                            .orElse(null),
                    asked.value("words").orElse(null));
        }

        CommitmentFilter filter() {
            return new CommitmentFilter(
                            partnership, null, organisation, List.of(), null, null, null, null, Set.of(), false, words)
                    .ofAnchorActions(dimension);
        }

        boolean narrows() {
            return !filter().equals(CommitmentFilter.ALL.ofAnchorActions(null));
        }

        Map<String, String> parameters() {
            Map<String, String> parameters = new LinkedHashMap<>();
            put(parameters, "partnership", partnership);
            put(parameters, "organisation", organisation);
            put(parameters, "role", dimension == null ? null : dimension.code());
            put(parameters, "words", words);
            return parameters;
        }

        private static void put(Map<String, String> parameters, String name, @Nullable String value) {
            if (value != null) {
                parameters.put(name, value);
            }
        }
    }

    static AnchorActionsPage of(Wanted wanted, Page<CommitmentSummary> page, List<Option> partnerships) {
        return new AnchorActionsPage(
                Frame.of(
                        "Promises as good neighbours",
                        "What organisations promise as employers, buyers, landlords and neighbours.",
                        Place.ANCHOR),
                wanted.words(),
                Stream.concat(
                                Stream.of(new Option("", "Any", wanted.dimension() == null)),
                                Arrays.stream(AnchorDimension.values())
                                        .map(each -> new Option(each.code(), each.words(), each == wanted.dimension())))
                        .toList(),
                partnerships,
                wanted.narrows(),
                page.items().stream().anyMatch(action -> action.answers() != null),
                PromiseRow.of(page.items()),
                summary(wanted, page),
                page.next() == null ? null : next(wanted, page.next()));
    }

    private static String next(Wanted wanted, String after) {
        Map<String, String> parameters = wanted.parameters();
        parameters.put("from", after);
        return Links.with(ADDRESS, parameters);
    }

    private static String summary(Wanted wanted, Page<CommitmentSummary> page) {
        int shown = page.items().size();
        if (shown == 0) {
            return wanted.narrows() ? "Nothing fits." : "No such promise has been made public here yet.";
        }
        String count = Words.count(shown, "promise", "promises");
        return page.next() == null ? count + "." : count + " on this page; more follow.";
    }
}
