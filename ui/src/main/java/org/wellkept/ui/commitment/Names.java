package org.wellkept.ui.commitment;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wellkept.core.partnership.BoardRef;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.core.reference.Framework;
import org.wellkept.core.terms.ThemeRef;

/** What the slugs in terms are called. */
record Names(
        Map<String, String> partnerships,
        Map<String, String> organisations,
        Map<String, String> boards,
        Map<ThemeRef, String> themes) {

    Names {
        partnerships = Map.copyOf(partnerships);
        organisations = Map.copyOf(organisations);
        boards = Map.copyOf(boards);
        themes = Map.copyOf(themes);
    }

    static Names of(
            List<PartnershipRef> partnerships,
            List<OrganisationRef> organisations,
            List<BoardRef> boards,
            List<Framework> frameworks) {
        return new Names(
                byKey(partnerships, PartnershipRef::slug, PartnershipRef::name),
                byKey(organisations, OrganisationRef::slug, OrganisationRef::name),
                byKey(boards, BoardRef::slug, BoardRef::name),
                frameworks.stream()
                        .flatMap(framework -> framework.themes().stream()
                                .map(theme -> Map.entry(new ThemeRef(framework.slug(), theme.slug()), theme.label())))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static <T> Map<String, String> byKey(List<T> all, Function<T, String> slug, Function<T, String> name) {
        return all.stream().collect(Collectors.toMap(slug, name, (first, second) -> first));
    }

    String partnership(String slug) {
        return partnerships.getOrDefault(slug, slug);
    }

    String organisation(String slug) {
        return organisations.getOrDefault(slug, slug);
    }

    String board(String slug) {
        return boards.getOrDefault(slug, slug);
    }

    String theme(ThemeRef theme) {
        return themes.getOrDefault(theme, theme.theme());
    }
}
