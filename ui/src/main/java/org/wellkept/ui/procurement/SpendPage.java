package org.wellkept.ui.procurement;

import java.util.List;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.procurement.SpendRead;

/** What an organisation spends, year by year, as it is read in the workspace. */
public record SpendPage(List<Year> years) {

    public SpendPage {
        years = List.copyOf(years);
    }

    /** A year, with what it says. */
    public record Year(String code, String words, String standing, boolean baseline, String statement, String href) {}

    static SpendPage of(List<SpendRead> years) {
        return new SpendPage(years.stream()
                .map(read -> new Year(
                        read.year().code(),
                        read.year().words(),
                        standing(read.visibility()),
                        read.terms().baseline(),
                        read.statement().text(),
                        SpendView.address(read.organisation().slug(), read.year())))
                .toList());
    }

    static String standing(Visibility visibility) {
        return switch (visibility) {
            case OWN -> "Only your organisation reads it";
            case SHARED -> "Partners who sign in read it";
            case PUBLIC -> "Everyone can read it";
        };
    }
}
