package org.wellkept.ui.anchor;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.FinancialYear;
import org.wellkept.core.gathering.Circle;
import org.wellkept.core.gathering.Gathering;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.workspace.Place;

/**
 * Whose figures are shown, of which year, and whether one of them with its records, as an address.
 *
 * @param year null for the latest that is over
 * @param figure null for all
 */
record AnchorAddress(
        Circle.Kind kind,
        String slug,
        @Nullable FinancialYear year,
        @Nullable ShownFigure figure) {

    /** The open pages' address. */
    static final String OPEN = "/anchor";

    private static final String FIGURE = "figure";

    static AnchorAddress of(Circle.Kind kind, String slug) {
        return new AnchorAddress(kind, slug, null, null);
    }

    /** What an open page was asked for; empty where it is not said of whom. */
    static Optional<AnchorAddress> read(Asked asked) {
        return asked.name().isEmpty()
                ? read(asked::value)
                : Optional.of(of(Circle.Kind.PARTNERSHIP, asked.name()).narrowed(asked::value));
    }

    /** What a screen was asked for; empty where it is not said of whom. */
    static Optional<AnchorAddress> read(QueryParameters query) {
        return read(query::getSingleParameter);
    }

    /** The year and the figure alone are read of it. */
    static AnchorAddress within(Circle.Kind kind, String slug, QueryParameters query) {
        return of(kind, slug).narrowed(query::getSingleParameter);
    }

    private static Optional<AnchorAddress> read(Function<String, Optional<String>> values) {
        for (Circle.Kind kind : Circle.Kind.values()) {
            Optional<String> slug = values.apply(AnchorNavigation.parameter(kind));
            if (slug.isPresent()) {
                return Optional.of(of(kind, slug.get()).narrowed(values));
            }
        }
        return Optional.empty();
    }

    /** What is not understood is left out: a link of yesterday still leads somewhere. */
    private AnchorAddress narrowed(Function<String, Optional<String>> values) {
        return new AnchorAddress(
                kind,
                slug,
                values.apply(AnchorNavigation.YEAR).flatMap(FinancialYear::read).orElse(null),
                values.apply(FIGURE).flatMap(ShownFigure::read).orElse(null));
    }

    /** Of whom it asks; empty where there is nobody of that name. */
    Optional<Circle> circle(Gathering gathering) {
        return switch (kind) {
            case PARTNERSHIP -> gathering.ofPartnership(slug);
            case BOARD -> gathering.ofBoard(slug);
            case ORGANISATION -> gathering.ofOrganisation(slug);
        };
    }

    AnchorAddress in(@Nullable FinancialYear other) {
        return new AnchorAddress(kind, slug, other, figure);
    }

    AnchorAddress showing(@Nullable ShownFigure other) {
        return new AnchorAddress(kind, slug, year, other);
    }

    /** The address of the open page. */
    String open() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (kind != Circle.Kind.PARTNERSHIP) {
            parameters.put(AnchorNavigation.parameter(kind), slug);
        }
        addTo(parameters);
        return Links.with(kind == Circle.Kind.PARTNERSHIP ? OPEN + "/" + slug : OPEN, parameters);
    }

    /** The address of the screen, below {@code /workspace/}. */
    String location() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(AnchorNavigation.parameter(kind), slug);
        addTo(parameters);
        return Links.with(Place.ANCHOR_PATH, parameters);
    }

    private void addTo(Map<String, String> parameters) {
        if (year != null) {
            parameters.put(AnchorNavigation.YEAR, year.code());
        }
        if (figure != null) {
            parameters.put(FIGURE, figure.code());
        }
    }
}
