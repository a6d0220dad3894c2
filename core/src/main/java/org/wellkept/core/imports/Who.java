package org.wellkept.core.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Spelling;
import org.wellkept.core.terms.DeliveryPartner;
import org.wellkept.core.terms.Stance;

/**
 * Whose row it is, and who helped.
 *
 * @param maker null when the row has to be mended first
 * @param partnersWritten partners that match no known organisation
 */
record Who(ReadRow.@Nullable Maker maker, List<DeliveryPartner> partners, List<String> partnersWritten) {

    Who {
        partners = List.copyOf(partners);
        partnersWritten = List.copyOf(partnersWritten);
    }

    static Who read(OpenRow row) {
        return new Reading(row).read();
    }

    /** The name of whoever it is, empty where that is not known. */
    String shown() {
        return switch (maker) {
            case null -> "";
            case ReadRow.Maker.Known known -> known.body().name();
            case ReadRow.Maker.ToBeNamed named -> named.name();
        };
    }

    private static final class Reading {

        private static final Pattern MAKERS = Pattern.compile("[;\n]| / ");

        private final OpenRow row;
        private final Map<String, DeliveryPartner> partners = new LinkedHashMap<>();
        private final List<String> partnersWritten = new ArrayList<>();

        Reading(OpenRow row) {
            this.row = row;
        }

        Who read() {
            ReadRow.Maker maker = maker();
            for (String part : row.parts(ImportField.PARTNERS, OpenRow.PARTS)) {
                partner(part, Stance.SUPPORT, false);
            }
            if (maker instanceof ReadRow.Maker.Known known) {
                partners.remove(known.body().slug());
            }
            return new Who(maker, List.copyOf(partners.values()), partnersWritten);
        }

        private ReadRow.@Nullable Maker maker() {
            String written = row.line(ImportField.ORGANISATION);
            if (OpenRow.isDitto(written)) {
                row.error(
                        ImportField.ORGANISATION,
                        "A ditto mark does not say " + row.kind().whoDidIt(),
                        "Write the organisation's name in every row");
                return null;
            }
            return switch (row.setting().mode()) {
                case OWN -> ownMaker(written);
                case PUBLISHED -> publishedMaker(written);
            };
        }

        private ReadRow.@Nullable Maker ownMaker(String written) {
            Body own = row.setting().own();
            if (own == null) {
                throw new IllegalStateException("Own rows are somebody's");
            }
            if (written.isEmpty() || OpenRow.saysNothing(written)) {
                return new ReadRow.Maker.Known(own);
            }
            Optional<Body> body = makers(written);
            if (body.isEmpty()) {
                row.error(
                        ImportField.ORGANISATION,
                        "No organisation is known as " + OpenRow.quoted(written),
                        "Write " + own.name() + " if it is yours, or leave the row out");
                return null;
            }
            if (!body.get().id().equals(own.id())) {
                row.error(
                        ImportField.ORGANISATION,
                        "Held back: it is " + body.get().name() + "'s "
                                + row.kind().one() + ", and only its own lead can take it in",
                        "Leave the row out, and send it to them");
                return null;
            }
            return new ReadRow.Maker.Known(own);
        }

        private ReadRow.@Nullable Maker publishedMaker(String written) {
            if (written.isEmpty() || OpenRow.saysNothing(written)) {
                boolean hasColumn = row.hasColumn(ImportField.ORGANISATION);
                row.error(
                        ImportField.ORGANISATION,
                        hasColumn
                                ? "The row does not say " + row.kind().whoDidIt()
                                : "No column says " + row.kind().whoDidIt(),
                        hasColumn
                                ? "Write the organisation's name in every row, also where the cell was merged with the one above"
                                : "Choose which heading says " + row.kind().whoDidIt());
                return null;
            }
            Optional<Body> body = makers(written);
            if (body.isPresent() && !body.get().isWithinReach()) {
                row.error(
                        ImportField.ORGANISATION,
                        body.get().name() + " has joined Wellkept, but not this partnership",
                        "Ask the administrator to add it to the partnership, then take the row in");
                return null;
            }
            if (body.isPresent()) {
                return new ReadRow.Maker.Known(body.get());
            }
            String name = firstMaker(written);
            if (Spelling.key(name).isEmpty() || name.length() > 200) {
                row.error(
                        ImportField.ORGANISATION,
                        OpenRow.quoted(name) + " cannot be the name of an organisation",
                        "Write the organisation's name, with at most 200 characters");
                return null;
            }
            row.warn(
                    ImportField.ORGANISATION,
                    "No organisation is known as " + OpenRow.quoted(name),
                    "Check the spelling. As it stands, a new organisation of that name is added to the partnership, as named by"
                            + " the source: nobody acts for it and nothing is asked of it");
            return new ReadRow.Maker.ToBeNamed(name);
        }

        /** The body that the cell names: as a whole, or the first of several. */
        private Optional<Body> makers(String written) {
            KnownNames names = row.setting().names();
            Optional<Body> whole = names.body(written);
            if (whole.isPresent()) {
                return whole;
            }
            List<String> parts = row.parts(ImportField.ORGANISATION, MAKERS);
            if (parts.size() < 2) {
                return Optional.empty();
            }
            row.warn(
                    ImportField.ORGANISATION,
                    "Several organisations are named",
                    "The first is taken as the one whose " + row.kind().one() + " it is, the others are "
                            + switch (row.kind()) {
                                case COMMITMENTS, ANCHOR_ACTIONS -> "taken as joint leads";
                                case ACTIVITIES -> "taken as partners";
                                case ROOMS -> "left out";
                                case CONTRACTS ->
                                    "left out. Name them under a heading such as \""
                                            + ImportField.SHARED_WITH.words(row.kind()) + "\" if they pay too";
                            });
            parts.subList(1, parts.size()).forEach(part -> partner(part, Stance.DRIVE, true));
            return names.body(parts.getFirst());
        }

        private String firstMaker(String written) {
            List<String> parts = row.parts(ImportField.ORGANISATION, MAKERS);
            return parts.isEmpty() ? written : parts.getFirst();
        }

        private void partner(String written, Stance stance, boolean jointLead) {
            Optional<Body> body = row.setting().names().body(written).filter(Body::isWithinReach);
            if (body.isPresent()) {
                String slug = body.get().slug();
                partners.putIfAbsent(slug, new DeliveryPartner(slug, stance, jointLead));
            } else {
                partnersWritten.add(written);
            }
        }
    }
}
