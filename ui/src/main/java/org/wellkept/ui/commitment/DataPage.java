package org.wellkept.ui.commitment;

import java.util.List;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.ui.transparency.Contact;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.Place;
import org.wellkept.ui.transparency.PublicPage;

/** What can be taken, under which licence, column by column, with the first rows to look at. */
public record DataPage(
        Frame frame, List<Part> parts, List<OpenDataColumn> columns, List<PromiseRow> preview, Contact contact)
        implements PublicPage {

    /** The licence under which the data is open. */
    public static final String LICENCE = "Open Government Licence v3.0";

    public static final String LICENCE_ADDRESS =
            "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

    public DataPage {
        parts = List.copyOf(parts);
        columns = List.copyOf(columns);
        preview = List.copyOf(preview);
    }

    /** A part of the data that can be taken by itself. */
    public record Part(String name, String csv, String json) {}

    public static DataPage of(
            List<PartnershipRef> partnerships,
            List<BoardDetails> boards,
            List<CommitmentSummary> first,
            Contact contact) {
        List<Part> parts = java.util.stream.Stream.concat(
                        partnerships.stream()
                                .map(partnership -> part(partnership.name(), "partnership", partnership.slug())),
                        boards.stream().map(board -> part(board.name(), "board", board.slug())))
                .toList();
        return new DataPage(
                Frame.of(
                        "Take the data", "All public promises as CSV and JSON, under the " + LICENCE + ".", Place.DATA),
                parts,
                List.of(OpenDataColumn.values()),
                PromiseRow.of(first),
                contact);
    }

    private static Part part(String name, String parameter, String slug) {
        return new Part(
                name,
                Links.with("/data/commitments.csv", java.util.Map.of(parameter, slug)),
                Links.with("/data/commitments.json", java.util.Map.of(parameter, slug)));
    }
}
