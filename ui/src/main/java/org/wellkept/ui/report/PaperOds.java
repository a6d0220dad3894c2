package org.wellkept.ui.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.office.OfficePackage;
import org.wellkept.core.office.OfficeXml;
import org.wellkept.core.report.Block;
import org.wellkept.core.report.PaperTable;

/**
 * The tables of a paper as an OpenDocument spreadsheet (OASIS OpenDocument 1.3, part 3): a sheet that says what it is, and
 * one for each table with all its rows. Text is text, whatever it begins with; numbers are numbers.
 */
final class PaperOds {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private static final Map<String, String> NAMESPACES = Map.of(
            "office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
            "style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
            "text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
            "table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
            "fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
            "meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
            "dc", "http://purl.org/dc/elements/1.1/",
            "manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(,\\d{3})*(\\.\\d+)?|-?\\d+(\\.\\d+)?");
    private static final int MILLIMETRES_A_CHARACTER = 2;
    private static final int ABOUT_WIDTH = 160;

    private final OfficeXml xml;

    private PaperOds(OfficeXml xml) {
        this.xml = xml;
    }

    static void write(PrintedPaper printed, OutputStream out) throws IOException {
        try (OfficePackage parts = new OfficePackage(out, NAMESPACES)) {
            parts.mimeType(TYPE);
            parts.part("META-INF/manifest.xml", xml -> new PaperOds(xml).manifest());
            parts.part("content.xml", xml -> new PaperOds(xml).content(printed));
            parts.part(
                    "meta.xml",
                    xml -> new PaperOds(xml)
                            .meta(
                                    printed.paper().head().title(),
                                    printed.paper().head().reportOf()));
        }
    }

    private void content(PrintedPaper printed) throws XMLStreamException {
        List<PaperTable> tables = PaperTables.of(printed.paper());
        xml.root("office:document-content", "office:version", "1.3");
        xml.begin("office:automatic-styles");
        column("About", ABOUT_WIDTH);
        for (PaperTable table : tables) {
            List<Integer> widths = ReadTable.of(table).grid().widths();
            for (int at = 0; at < widths.size(); at++) {
                column(table.name() + at, widths.get(at) * MILLIMETRES_A_CHARACTER);
            }
        }
        xml.begin("style:style", "style:name", "Heading", "style:family", "table-cell");
        xml.empty("style:table-cell-properties", "fo:border-bottom", "1pt solid #aab4b3", "fo:wrap-option", "wrap");
        xml.empty("style:text-properties", "fo:font-weight", "bold");
        xml.end();
        xml.begin("style:style", "style:name", "Words", "style:family", "table-cell");
        xml.empty("style:table-cell-properties", "style:vertical-align", "top", "fo:wrap-option", "wrap");
        xml.end();
        xml.end();
        xml.begin("office:body");
        xml.begin("office:spreadsheet");
        about(printed, tables);
        for (PaperTable table : tables) {
            sheet(table);
        }
        xml.end();
        xml.end();
        xml.end();
    }

    private void about(PrintedPaper printed, List<PaperTable> tables) throws XMLStreamException {
        PaperOpening opening = PaperOpening.of(printed.paper().head());
        List<String> lines = new ArrayList<>(List.of(opening.title(), opening.kicker()));
        lines.addAll(opening.notices());
        if (opening.standing() != null) {
            lines.add(opening.standing());
        }
        opening.facts().forEach(fact -> lines.add(fact.label() + ": " + fact.words()));
        lines.add(PaperOpening.HOW);
        lines.add(printed.paper().head().rules().words());
        lines.add("This paper on the web: " + printed.links().paper());
        for (PaperTable table : tables) {
            lines.add("Sheet “" + table.name() + "”: " + table.caption() + "."
                    + (table.note() == null ? "" : " " + table.note()));
        }
        xml.begin("table:table", "table:name", "about");
        xml.empty("table:table-column", "table:style-name", "About");
        for (int at = 0; at < lines.size(); at++) {
            xml.begin("table:table-row");
            cell(at == 0 ? "Heading" : "Words", lines.get(at), null);
            xml.end();
        }
        xml.end();
    }

    private void sheet(PaperTable table) throws XMLStreamException {
        xml.begin("table:table", "table:name", table.name());
        for (int at = 0; at < table.columns().size(); at++) {
            xml.empty("table:table-column", "table:style-name", table.name() + at);
        }
        xml.begin("table:table-header-rows");
        xml.begin("table:table-row");
        for (PaperTable.Column column : table.columns()) {
            cell("Heading", column.heading(), null);
        }
        xml.end();
        xml.end();
        for (List<Block.Paragraph> row : table.rows()) {
            xml.begin("table:table-row");
            for (int at = 0; at < row.size(); at++) {
                String words = BareWords.of(row.get(at).words());
                cell("Words", words, table.columns().get(at).number() ? number(words) : null);
            }
            xml.end();
        }
        xml.end();
    }

    private static @Nullable BigDecimal number(String words) {
        return NUMBER.matcher(words).matches() ? new BigDecimal(words.replace(",", "")) : null;
    }

    private void cell(String style, String words, @Nullable BigDecimal number) throws XMLStreamException {
        xml.begin("table:table-cell", "table:style-name", style);
        if (number != null) {
            xml.attributes("office:value-type", "float", "office:value", number.toPlainString());
            xml.words("text:p", number.toPlainString());
        } else if (!words.isEmpty()) {
            xml.attributes("office:value-type", "string");
            for (String line : words.lines().toList()) {
                xml.words("text:p", line);
            }
        }
        xml.end();
    }

    private void column(String name, int millimetres) throws XMLStreamException {
        xml.begin("style:style", "style:name", name, "style:family", "table-column");
        xml.empty("style:table-column-properties", "style:column-width", millimetres + "mm");
        xml.end();
    }

    private void meta(String title, String reportOf) throws XMLStreamException {
        xml.root("office:document-meta", "office:version", "1.3");
        xml.begin("office:meta");
        xml.words("meta:generator", "Wellkept");
        xml.words("dc:title", title);
        xml.words("dc:creator", reportOf);
        xml.words("dc:language", "en-GB");
        xml.end();
        xml.end();
    }

    private void manifest() throws XMLStreamException {
        xml.root("manifest:manifest", "manifest:version", "1.3");
        xml.empty("manifest:file-entry", "manifest:full-path", "/", "manifest:media-type", TYPE);
        for (String part : List.of("content.xml", "meta.xml")) {
            xml.empty("manifest:file-entry", "manifest:full-path", part, "manifest:media-type", "text/xml");
        }
        xml.end();
    }
}
