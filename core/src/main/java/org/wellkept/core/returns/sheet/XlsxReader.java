package org.wellkept.core.returns.sheet;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an Excel workbook (ECMA-376, part 1) line by line. */
final class XlsxReader {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})[0-9]{1,7}");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    /** What stands in a number's format without being part of it: quoted words, colours, currencies, escaped characters. */
    private static final int LONGEST_FORMAT = 255;

    private static final Pattern BESIDE_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");

    private static final Pattern DAY_OR_TIME = Pattern.compile("[dmyhs]");
    private static final Set<Integer> BUILT_IN_PERCENT = Set.of(9, 10);
    private static final double LAST_DAY = 2_958_465;
    private static final LocalDate DAY_NOUGHT = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_NOUGHT_1904 = LocalDate.of(1904, 1, 1);

    private final SheetPackage file;
    private final LineCollector lines;
    private final List<String> shared = new ArrayList<>();
    private final List<Format> formats = new ArrayList<>();
    private LocalDate dayNought = DAY_NOUGHT;

    private enum Format {
        PLAIN,
        PERCENT,
        DAY
    }

    XlsxReader(SheetPackage file, LineCollector lines) {
        this.file = file;
        this.lines = lines;
    }

    void read() throws IOException {
        Map<String, String> targets = new HashMap<>();
        List<String> sheets = new ArrayList<>();
        try (XmlPart rels = file.part("xl/_rels/workbook.xml.rels")) {
            while (rels.next()) {
                if (rels.begins("Relationship")) {
                    String target = target(rels.attribute("Target", ""));
                    targets.put(rels.attribute("Id", ""), target);
                    String type = rels.attribute("Type", "");
                    if (type.endsWith("/sharedStrings")) {
                        readShared(target);
                    } else if (type.endsWith("/styles")) {
                        readStyles(target);
                    }
                }
            }
        }
        try (XmlPart workbook = file.part(WORKBOOK)) {
            while (workbook.next()) {
                if (workbook.begins("workbookPr") && isTrue(workbook.attribute("date1904"))) {
                    dayNought = DAY_NOUGHT_1904;
                } else if (workbook.begins("sheet")) {
                    sheets.add(workbook.attribute("id", ""));
                }
            }
        }
        for (int tab = 0; tab < sheets.size(); tab++) {
            String target = targets.get(sheets.get(tab));
            if (target != null && file.has(target)) {
                readSheet(tab, target);
            }
        }
    }

    private static String target(String written) {
        return URI.create("/" + WORKBOOK)
                .resolve(URI.create(written))
                .normalize()
                .getPath()
                .substring(1);
    }

    private static boolean isTrue(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    private void readShared(String target) throws IOException {
        try (XmlPart part = file.part(target)) {
            while (part.next()) {
                if (part.begins("si")) {
                    shared.add(richText(part, "si"));
                }
            }
        }
    }

    /** Text in pieces, without the marks over it that say how it is spoken. */
    private static String richText(XmlPart part, String element) throws IOException {
        StringBuilder text = new StringBuilder();
        while (part.next() && !part.ends(element)) {
            if (part.begins("t")) {
                XmlPart.append(text, part.textOf("t"));
            } else if (part.begins("rPh")) {
                part.skip("rPh");
            }
        }
        return unescaped(text.toString());
    }

    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }

    private void readStyles(String target) throws IOException {
        Map<Integer, Format> own = new HashMap<>();
        boolean inCells = false;
        try (XmlPart part = file.part(target)) {
            while (part.next()) {
                if (part.begins("numFmt")) {
                    own.put(number(part.attribute("numFmtId")), format(part.attribute("formatCode", "")));
                } else if (part.begins("cellXfs")) {
                    inCells = true;
                } else if (part.ends("cellXfs")) {
                    inCells = false;
                } else if (inCells && part.begins("xf")) {
                    int id = number(part.attribute("numFmtId"));
                    formats.add(own.getOrDefault(id, builtIn(id)));
                }
            }
        }
    }

    private static Format format(String code) {
        if (code.length() > LONGEST_FORMAT) {
            // Excel keeps no longer one, and taking it apart takes the square of its length
            return Format.PLAIN;
        }
        String bare = BESIDE_FORMAT.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        if (bare.contains("%")) {
            return Format.PERCENT;
        }
        return !bare.contains("general") && DAY_OR_TIME.matcher(bare).find() ? Format.DAY : Format.PLAIN;
    }

    /** Formats that have a number and no code (18.8.30). */
    private static Format builtIn(int id) {
        if (BUILT_IN_PERCENT.contains(id)) {
            return Format.PERCENT;
        }
        boolean day =
                (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
        return day ? Format.DAY : Format.PLAIN;
    }

    private static int number(@Nullable String written) {
        return written == null ? 0 : Integer.parseInt(written);
    }

    private void readSheet(int tab, String target) throws IOException {
        try (XmlPart part = file.part(target)) {
            int line = 0;
            while (part.next() && !part.ends("sheetData")) {
                if (part.begins("row")) {
                    String written = part.attribute("r");
                    line = written == null ? line + 1 : Integer.parseInt(written);
                    lines.add(new ReadLine(tab, line, row(part)));
                }
            }
        }
    }

    private List<ReadCell> row(XmlPart part) throws IOException {
        List<ReadCell> cells = new ArrayList<>();
        int column = -1;
        while (part.next() && !part.ends("row")) {
            if (part.begins("c")) {
                String address = part.attribute("r");
                column = address == null ? column + 1 : column(address);
                ReadCell cell = cell(part);
                if (column < LineCollector.MOST_CELLS) {
                    while (cells.size() <= column) {
                        cells.add(ReadCell.BLANK);
                    }
                    cells.set(column, cell);
                }
            }
        }
        return cells;
    }

    private static int column(String address) throws IOException {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            throw new IOException("No cell has this address");
        }
        int column = 0;
        for (char letter : parts.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    private ReadCell cell(XmlPart part) throws IOException {
        String type = part.attribute("t", "n");
        int style = number(part.attribute("s"));
        String value = "";
        boolean formula = false;
        while (part.next() && !part.ends("c")) {
            if (part.begins("f")) {
                formula = true;
                part.skip("f");
            } else if (part.begins("v")) {
                value = part.textOf("v");
            } else if (part.begins("is")) {
                value = richText(part, "is");
            }
        }
        return switch (type) {
            case "s" -> words(shared.get(Integer.parseInt(value)), formula);
            case "inlineStr" -> words(value, formula);
            case "str" -> words(unescaped(value), formula);
            case "b" -> words(value.equals("1") ? "Yes" : "No", formula);
            case "e" -> new ReadCell(ReadCell.Type.ERROR, value, formula);
            case "d" -> CellNumber.day(LocalDate.parse(value.substring(0, Math.min(10, value.length()))), formula);
            default -> value.isEmpty() ? words("", formula) : number(value, style, formula);
        };
    }

    private ReadCell number(String value, int style, boolean formula) {
        Format format = style >= 0 && style < formats.size() ? formats.get(style) : Format.PLAIN;
        if (format == Format.DAY) {
            double days = Double.parseDouble(value);
            if (days >= 1 && days <= LAST_DAY) {
                return CellNumber.day(dayNought.plusDays((long) days), formula);
            }
        }
        return CellNumber.cell(value, format == Format.PERCENT, formula);
    }

    private static ReadCell words(String text, boolean formula) {
        return new ReadCell(ReadCell.Type.WORDS, text, formula);
    }
}
