package org.wellkept.ui.commitment;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.PartnershipRef;
import org.wellkept.ui.anchor.AnchorYearColumn;
import org.wellkept.ui.anchor.AnchorYearDataServlet;
import org.wellkept.ui.meeting.DecisionColumn;
import org.wellkept.ui.meeting.DecisionDataServlet;
import org.wellkept.ui.procurement.ContractColumn;
import org.wellkept.ui.procurement.ContractDataServlet;
import org.wellkept.ui.transparency.Contact;
import org.wellkept.ui.transparency.DataColumn;
import org.wellkept.ui.transparency.Frame;
import org.wellkept.ui.transparency.Licence;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.Place;
import org.wellkept.ui.transparency.PublicPage;

/** What can be taken, under which licence, column by column, with the first rows to look at. */
public record DataPage(
        Frame frame,
        List<Part> parts,
        List<OpenDataColumn> columns,
        List<Beside> beside,
        List<PromiseRow> preview,
        Contact contact)
        implements PublicPage {

    public DataPage {
        parts = List.copyOf(parts);
        columns = List.copyOf(columns);
        beside = List.copyOf(beside);
        preview = List.copyOf(preview);
    }

    /** A part of the data that can be taken by itself. */
    public record Part(String name, String csv, String json) {}

    /**
     * Data beside promises.
     *
     * @param what it is, in a sentence
     * @param address of its files, without their endings
     */
    public record Beside(String name, String what, String address, List<? extends DataColumn<?>> columns) {

        public Beside {
            columns = List.copyOf(columns);
        }
    }

    private static final List<Beside> BESIDE = List.of(
            new Beside(
                    "Contracts",
                    "What public bodies and charities buy, from whom, and what comes with it for people here.",
                    ContractDataServlet.ADDRESS,
                    List.of(ContractColumn.values())),
            new Beside(
                    "What is told of a year",
                    "What each body told of a year as a good neighbour: a row for each figure, and for each level.",
                    AnchorYearDataServlet.ADDRESS,
                    List.of(AnchorYearColumn.values())),
            new Beside(
                    "Decisions",
                    "What boards decided at their meetings, who is to do it, and what came of it.",
                    DecisionDataServlet.ADDRESS,
                    List.of(DecisionColumn.values())));

    public static DataPage of(
            List<PartnershipRef> partnerships,
            List<BoardDetails> boards,
            List<CommitmentSummary> first,
            Contact contact) {
        List<Part> parts = Stream.concat(
                        partnerships.stream()
                                .map(partnership -> part(partnership.name(), "partnership", partnership.slug())),
                        boards.stream().map(board -> part(board.name(), "board", board.slug())))
                .toList();
        return new DataPage(
                Frame.of(
                        "Take the data",
                        "All public promises as CSV and JSON, under the " + Licence.NAME + ".",
                        Place.DATA),
                parts,
                List.of(OpenDataColumn.values()),
                BESIDE,
                PromiseRow.of(first),
                contact);
    }

    private static Part part(String name, String parameter, String slug) {
        return new Part(
                name,
                Links.with("/data/commitments.csv", Map.of(parameter, slug)),
                Links.with("/data/commitments.json", Map.of(parameter, slug)));
    }
}
