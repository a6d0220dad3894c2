package org.wellkept.core.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Spelling;
import org.wellkept.core.coproduction.ActivityTerms;
import org.wellkept.core.estates.SiteTerms;
import org.wellkept.core.estates.SpaceTerms;
import org.wellkept.core.procurement.ContractIntake;
import org.wellkept.core.procurement.ContractTerms;
import org.wellkept.core.terms.Terms;

/**
 * What a row says, and what is the matter with it.
 *
 * @param entry null when the row has to be mended before it can be taken in
 * @param title for people who look through the rows, even of one that cannot be taken in
 * @param organisation likewise
 * @param date when a promise falls due, when an activity took place, where a room is, or when a contract starts, as written
 */
record ReadRow(
        int line,
        @Nullable Entry entry,
        String title,
        String organisation,
        @Nullable String date,
        List<ImportPreview.Problem> problems) {

    ReadRow {
        problems = List.copyOf(problems);
    }

    boolean isReady() {
        return entry != null;
    }

    /**
     * What a row can make.
     *
     * @param source the published source; null only for an organisation's own rows
     * @param ref the row's own reference in that source
     */
    record Entry(
            Maker maker,
            Content content,
            @Nullable String source,
            @Nullable String ref) {}

    /** A row as its kind reads it. */
    sealed interface Content {

        String title();

        /** By what it is known again within its organisation, where no reference tells. */
        default String sameKey() {
            return Spelling.key(title());
        }

        record Promise(Terms terms) implements Content {

            @Override
            public String title() {
                return terms.title();
            }
        }

        record Activity(ActivityTerms terms) implements Content {

            @Override
            public String title() {
                return terms.about().title();
            }
        }

        /** @param site the site that the room is in, with no spaces of its own */
        record Room(SiteTerms site, SpaceTerms space) implements Content {

            /** Many buildings have a meeting room 1. */
            @Override
            public String title() {
                return site.name() + " " + space.name();
            }
        }

        record Contract(ContractTerms terms) implements Content {

            @Override
            public String title() {
                return terms.about().title();
            }

            @Override
            public String sameKey() {
                return ContractIntake.sameKey(terms);
            }
        }
    }

    /** Who made the promise, or whose account of an activity it is. */
    sealed interface Maker {

        record Known(Body body) implements Maker {}

        /** A body that nobody knows yet: taking the row in names it, and nobody acts for it. */
        record ToBeNamed(String name) implements Maker {}
    }
}
