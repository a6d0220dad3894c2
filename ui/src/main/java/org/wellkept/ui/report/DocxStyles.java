package org.wellkept.ui.report;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.office.OfficeXml;

/** The styles of a Word document: the names that Word itself uses, where it has one. */
final class DocxStyles {

    static final String TABLE = "PaperTable";

    private static final String SANS = "Arial";
    private static final int LEVELS = 3;

    private final OfficeXml xml;
    private final String colour;

    /** @param colour of headings and lines, such as {@code #0c5a5e} */
    DocxStyles(OfficeXml xml, String colour) {
        this.xml = xml;
        this.colour = colour.substring(1);
    }

    /** By which paragraphs name a style: without spaces. */
    static String id(String style) {
        return style.replace(" ", "");
    }

    void write() throws XMLStreamException {
        xml.root("w:styles");
        defaults();
        begin("paragraph", "Normal", "Normal", null, true);
        xml.end();
        paragraph("Text body", "Normal", List.of("w:spacing", "w:after", "90"), List.of(), false);
        for (int level = 1; level <= LEVELS; level++) {
            heading(level);
        }
        paragraph("Small print", "Textbody", List.of(), List.of("18", "4A5B60"), false);
        paragraph(
                "Notice",
                "Textbody",
                List.of("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "E4EFEE"),
                List.of(),
                false);
        comment();
        paragraph("List Paragraph", "Textbody", List.of("w:spacing", "w:after", "50"), List.of(), false);
        paragraph("Caption", "Textbody", List.of("w:keepNext"), List.of("21", "16262B"), true);
        paragraph("Table contents", "Normal", List.of(), List.of("19", "16262B"), false);
        paragraph("Table number", "Tablecontents", List.of("w:jc", "w:val", "right"), List.of(), false);
        paragraph("Footer", "Smallprint", List.of(), List.of(), false);
        character("Strong", "w:b", List.of());
        character("Hyperlink", "w:color", List.of("w:val", colour));
        table();
        xml.end();
    }

    private void defaults() throws XMLStreamException {
        xml.begin("w:docDefaults");
        xml.begin("w:rPrDefault");
        xml.begin("w:rPr");
        xml.empty("w:rFonts", "w:ascii", SANS, "w:hAnsi", SANS, "w:eastAsia", SANS, "w:cs", SANS);
        xml.empty("w:color", "w:val", "16262B");
        xml.empty("w:sz", "w:val", "21");
        xml.empty("w:szCs", "w:val", "21");
        xml.empty("w:lang", "w:val", "en-GB", "w:eastAsia", "en-GB", "w:bidi", "ar-SA");
        xml.end();
        xml.end();
        xml.begin("w:pPrDefault");
        xml.begin("w:pPr");
        xml.empty("w:spacing", "w:after", "0", "w:line", "264", "w:lineRule", "auto");
        xml.end();
        xml.end();
        xml.end();
    }

    private void begin(String type, String id, String name, @Nullable String parent, boolean usual)
            throws XMLStreamException {
        xml.begin("w:style", "w:type", type, "w:styleId", id);
        if (usual) {
            xml.attributes("w:default", "1");
        }
        xml.empty("w:name", "w:val", name);
        if (parent != null) {
            xml.empty("w:basedOn", "w:val", parent);
        }
    }

    private void heading(int level) throws XMLStreamException {
        String number = Integer.toString(level);
        begin("paragraph", "Heading" + number, "heading " + number, "Normal", false);
        xml.empty("w:next", "w:val", "Textbody");
        xml.empty("w:qFormat");
        xml.begin("w:pPr");
        xml.empty("w:keepNext");
        xml.empty("w:spacing", "w:before", level == 1 ? "0" : level == 2 ? "280" : "120", "w:after", "60");
        xml.empty("w:outlineLvl", "w:val", Integer.toString(level - 1));
        xml.end();
        text(List.of(level == 1 ? "40" : level == 2 ? "28" : "21", colour), true);
        xml.end();
    }

    /** @param property of the paragraph: an element, and its attributes */
    private void paragraph(String name, String parent, List<String> property, List<String> text, boolean strong)
            throws XMLStreamException {
        begin("paragraph", id(name), name, parent, false);
        if (!property.isEmpty()) {
            xml.begin("w:pPr");
            xml.empty(property.getFirst(), property.subList(1, property.size()).toArray(String[]::new));
            xml.end();
        }
        if (!text.isEmpty()) {
            text(text, strong);
        }
        xml.end();
    }

    /** @param look size in half points, and colour */
    private void text(List<String> look, boolean strong) throws XMLStreamException {
        xml.begin("w:rPr");
        if (strong) {
            xml.empty("w:b");
            xml.empty("w:bCs");
        }
        xml.empty("w:color", "w:val", look.getLast());
        xml.empty("w:sz", "w:val", look.getFirst());
        xml.empty("w:szCs", "w:val", look.getFirst());
        xml.end();
    }

    private void comment() throws XMLStreamException {
        begin("paragraph", "Comment", "Comment", "Textbody", false);
        xml.begin("w:pPr");
        xml.begin("w:pBdr");
        xml.empty("w:left", "w:val", "single", "w:sz", "12", "w:space", "8", "w:color", colour);
        xml.end();
        xml.empty("w:spacing", "w:before", "140");
        xml.empty("w:ind", "w:left", "200");
        xml.empty("w:contextualSpacing");
        xml.end();
        xml.end();
    }

    private void character(String name, String element, List<String> attributes) throws XMLStreamException {
        begin("character", name, name, null, false);
        xml.begin("w:rPr");
        if (element.equals("w:b")) {
            xml.empty("w:b");
            xml.empty("w:bCs");
        } else {
            xml.empty(element, attributes.toArray(String[]::new));
            xml.empty("w:u", "w:val", "single");
        }
        xml.end();
        xml.end();
    }

    private void table() throws XMLStreamException {
        begin("table", TABLE, "Paper table", null, false);
        xml.begin("w:tblPr");
        xml.begin("w:tblBorders");
        xml.empty("w:bottom", "w:val", "single", "w:sz", "4", "w:color", "DFE3E0");
        xml.empty("w:insideH", "w:val", "single", "w:sz", "4", "w:color", "DFE3E0");
        xml.end();
        xml.begin("w:tblCellMar");
        xml.empty("w:top", "w:w", "40", "w:type", "dxa");
        xml.empty("w:left", "w:w", "40", "w:type", "dxa");
        xml.empty("w:bottom", "w:w", "40", "w:type", "dxa");
        xml.empty("w:right", "w:w", "80", "w:type", "dxa");
        xml.end();
        xml.end();
        xml.begin("w:tblStylePr", "w:type", "firstRow");
        xml.begin("w:rPr");
        xml.empty("w:b");
        xml.empty("w:bCs");
        xml.end();
        xml.begin("w:tcPr");
        xml.begin("w:tcBorders");
        xml.empty("w:bottom", "w:val", "single", "w:sz", "8", "w:color", "AAB4B3");
        xml.end();
        xml.end();
        xml.end();
        xml.end();
    }
}
