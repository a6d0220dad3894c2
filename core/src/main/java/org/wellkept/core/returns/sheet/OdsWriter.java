package org.wellkept.core.returns.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.wellkept.core.office.OfficePackage;
import org.wellkept.core.office.OfficeXml;
import org.wellkept.core.update.Rating;

/** Writes a book as an OpenDocument spreadsheet (OASIS OpenDocument 1.3, parts 2 and 3). */
final class OdsWriter {

    private static final Map<String, String> NAMESPACES = Map.of(
            "office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
            "style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
            "text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
            "table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
            "fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
            "number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
            "config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0",
            "of", "urn:oasis:names:tc:opendocument:xmlns:of:1.2",
            "ooo", "http://openoffice.org/2004/office",
            "manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");

    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private final OfficeXml xml;

    private OdsWriter(OfficeXml xml) {
        this.xml = xml;
    }

    static void write(Book book, OutputStream out) throws IOException {
        try (OfficePackage parts = new OfficePackage(out, NAMESPACES)) {
            parts.mimeType(SheetKind.ODS.mediaType());
            parts.part("META-INF/manifest.xml", xml -> new OdsWriter(xml).manifest());
            parts.part("content.xml", xml -> new OdsWriter(xml).content(book));
            parts.part("settings.xml", xml -> new OdsWriter(xml).settings(book));
        }
    }

    private void manifest() throws XMLStreamException {
        xml.root("manifest:manifest", "manifest:version", "1.3");
        for (Map.Entry<String, String> file : Map.of(
                        "/", SheetKind.ODS.mediaType(), "content.xml", "text/xml", "settings.xml", "text/xml")
                .entrySet()) {
            xml.empty(
                    "manifest:file-entry", "manifest:full-path", file.getKey(), "manifest:media-type", file.getValue());
        }
        xml.end();
    }

    private void content(Book book) throws XMLStreamException {
        root("office:document-content");
        begin("office:automatic-styles");
        empty("number:text-style", "style:name", "words");
        for (Integer width : book.tabs().stream()
                .flatMap(tab -> tab.widths().stream())
                .distinct()
                .toList()) {
            begin("style:style", "style:name", "width" + width, "style:family", "table-column");
            empty(
                    "style:table-column-properties",
                    "style:column-width",
                    String.format(Locale.ROOT, "%.2fcm", width * 0.2));
            end();
        }
        for (Book.Look look : Book.Look.values()) {
            style(look);
        }
        end();
        begin("office:body");
        begin("office:spreadsheet");
        ratings();
        for (Book.Tab tab : book.tabs()) {
            table(tab);
        }
        end();
        end();
        end();
    }

    private void style(Book.Look look) throws XMLStreamException {
        boolean words = look != Book.Look.FIGURE;
        begin("style:style", "style:name", name(look), "style:family", "table-cell");
        if (words) {
            attributes("style:data-style-name", "words");
        }
        begin(
                "style:table-cell-properties",
                "style:cell-protect",
                look.isOpen() ? "none" : "protected",
                "style:vertical-align",
                "top",
                "fo:wrap-option",
                look == Book.Look.TITLE || look == Book.Look.NOTE ? "no-wrap" : "wrap");
        switch (look) {
            case HEADING -> attributes("fo:background-color", "#dce6e4", "fo:border", "0.5pt solid #8a9a97");
            case LOCKED -> attributes("fo:background-color", "#f1f1ee", "fo:border", "0.5pt solid #c8c8c2");
            case WORDS, FIGURE, RATING -> attributes("fo:border", "0.5pt solid #c8c8c2");
            case TITLE, NOTE -> {}
        }
        end();
        switch (look) {
            case TITLE -> empty("style:text-properties", "fo:font-weight", "bold", "fo:font-size", "14pt");
            case HEADING -> empty("style:text-properties", "fo:font-weight", "bold");
            case NOTE -> empty("style:text-properties", "fo:color", "#444444");
            case LOCKED, WORDS, FIGURE, RATING -> {}
        }
        end();
    }

    private void ratings() throws XMLStreamException {
        String choices = RatingWords.IN_ORDER.stream()
                .map(Rating::words)
                .collect(Collectors.joining("\";\"", "of:cell-content-is-in-list(\"", "\")"));
        begin("table:content-validations");
        begin(
                "table:content-validation",
                "table:name",
                "rating",
                "table:condition",
                choices,
                "table:allow-empty-cell",
                "true",
                "table:display-list",
                "unsorted");
        begin(
                "table:error-message",
                "table:display",
                "true",
                "table:message-type",
                "stop",
                "table:title",
                "Your rating");
        paragraph("Choose Green, Amber, Red or Complete, or empty the cell.");
        end();
        end();
        end();
    }

    private void table(Book.Tab tab) throws XMLStreamException {
        begin("table:table", "table:name", tab.name(), "table:protected", "true");
        for (Integer width : tab.widths()) {
            empty("table:table-column", "table:style-name", "width" + width);
        }
        for (List<Book.Cell> row : tab.rows()) {
            begin("table:table-row");
            for (Book.Cell cell : row) {
                cell(cell);
            }
            if (row.isEmpty()) {
                empty("table:table-cell");
            }
            end();
        }
        end();
    }

    private void cell(Book.Cell cell) throws XMLStreamException {
        begin("table:table-cell", "table:style-name", name(cell.look()));
        if (cell.look() == Book.Look.RATING) {
            attributes("table:content-validation-name", "rating");
        }
        if (cell.number() != null) {
            String digits = cell.number().toPlainString();
            attributes("office:value-type", "float", "office:value", digits);
            paragraph(digits);
        } else if (!cell.text().isEmpty()) {
            attributes("office:value-type", "string");
            for (String line :
                    cell.text().replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
                paragraph(line);
            }
        }
        end();
    }

    /** XML folds spaces, so several in a row are written as such. */
    private void paragraph(String line) throws XMLStreamException {
        String text = OfficeXml.writable(line);
        begin("text:p");
        Matcher spaces = SPACES.matcher(text);
        int written = 0;
        while (spaces.find()) {
            xml.text(text.substring(written, spaces.start()));
            empty("text:s", "text:c", Integer.toString(spaces.end() - spaces.start()));
            written = spaces.end();
        }
        xml.text(text.substring(written));
        end();
    }

    /** Which rows and columns stay when one scrolls. */
    private void settings(Book book) throws XMLStreamException {
        root("office:document-settings");
        begin("office:settings");
        begin("config:config-item-set", "config:name", "ooo:view-settings");
        begin("config:config-item-map-indexed", "config:name", "Views");
        begin("config:config-item-map-entry");
        setting("ActiveTable", "string", book.tabs().getFirst().name());
        begin("config:config-item-map-named", "config:name", "Tables");
        for (Book.Tab tab : book.tabs()) {
            begin("config:config-item-map-entry", "config:name", tab.name());
            frozen("Horizontal", "Right", tab.frozenColumns());
            frozen("Vertical", "Bottom", tab.frozenRows());
            end();
        }
        end();
        end();
        end();
        end();
        end();
        end();
    }

    private void frozen(String direction, String side, int count) throws XMLStreamException {
        setting(direction + "SplitMode", "short", count == 0 ? "0" : "2");
        setting(direction + "SplitPosition", "int", Integer.toString(count));
        setting("Position" + side, "int", Integer.toString(count));
    }

    private void setting(String name, String type, String value) throws XMLStreamException {
        begin("config:config-item", "config:name", name, "config:type", type);
        xml.text(value);
        end();
    }

    private void root(String name) throws XMLStreamException {
        xml.root(name, "office:version", "1.3");
    }

    private void begin(String name, String... attributes) throws XMLStreamException {
        xml.begin(name, attributes);
    }

    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.empty(name, attributes);
    }

    private void end() throws XMLStreamException {
        xml.end();
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        xml.attributes(namesAndValues);
    }

    private static String name(Book.Look look) {
        return look.name().toLowerCase(Locale.ROOT);
    }
}
