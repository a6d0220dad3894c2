package org.wellkept.core.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.Spelling;
import org.wellkept.core.dates.DateReading;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.dates.WrittenDates;
import org.wellkept.core.imports.ImportPreview.Severity;
import org.wellkept.core.terms.DeliveryPartner;
import org.wellkept.core.terms.MeasureTerms;
import org.wellkept.core.terms.PreventionLevel;
import org.wellkept.core.terms.Stance;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.terms.TermsBuilder;
import org.wellkept.core.terms.ThemeRef;

/**
 * Reads one row into a promise, naming each thing that is the matter with it: an error holds the row back until it is
 * mended, a warning says what was made of it. A row is never held back for being thin, and nothing that people wrote is
 * changed or left away without saying so. Pure; one reader for one row.
 */
final class RowReader {

    private static final int MOST_WARNINGS = 50;
    private static final int LONGEST_SHOWN = 60;
    private static final Pattern DITTO =
            Pattern.compile("[\"“”„″〃]+|''|ditto|do\\.|as above|same as above", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOBODY =
            Pattern.compile("-+|–|—|\\?+|n/?a|tbc|tba|tbd|none|nil|unknown", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTS = Pattern.compile("[;\n]");
    private static final Pattern MAKERS = Pattern.compile("[;\n]| / ");
    private static final Pattern COMMAS = Pattern.compile(",");

    private final ImportSetting setting;
    private final RawRow row;
    private final Map<ImportField, Integer> columnOf;
    private final List<ImportPreview.Problem> problems = new ArrayList<>();
    private final Map<String, DeliveryPartner> partners = new LinkedHashMap<>();
    private final List<String> partnersWritten = new ArrayList<>();
    private final Set<ThemeRef> themes = new LinkedHashSet<>();
    private final List<String> themesWritten = new ArrayList<>();
    private boolean held;

    private RowReader(ImportSetting setting, RawRow row) {
        this.setting = setting;
        this.row = row;
        this.columnOf = columnOf(setting.columns());
    }

    static ReadRow read(ImportSetting setting, RawRow row) {
        return new RowReader(setting, row).read();
    }

    private static Map<ImportField, Integer> columnOf(List<Column> columns) {
        Map<ImportField, Integer> columnOf = new LinkedHashMap<>();
        for (int at = 0; at < columns.size(); at++) {
            ImportField field = columns.get(at).field();
            if (field != null) {
                columnOf.put(field, at);
            }
        }
        return columnOf;
    }

    private ReadRow read() {
        if (row.isUnreadable()) {
            error(
                    null,
                    "The row goes on for more than a million characters, so the file was read no further",
                    "Close the quotation mark that is still open in this row, and upload the file again");
            return new ReadRow(row.line(), null, "", "", null, problems);
        }
        shape();
        characters();
        String title = title();
        ReadRow.Maker maker = maker();
        @Nullable String ref = ref();
        String statement = longText(ImportField.STATEMENT, "What it says", 10_000);
        readPartners(maker);
        readThemes();
        @Nullable DateWritten start = date(ImportField.START);
        @Nullable DateWritten due = date(ImportField.DUE);
        if (start != null && isBefore(due, start)) {
            warn(
                    ImportField.DUE,
                    "The due date " + quoted(due) + " is before the start " + quoted(start),
                    "Check both. They are kept as written; the start counts for nothing until it is mended");
            start = new DateWritten(start.text(), null, null);
        }
        @Nullable PreventionLevel level = preventionLevel();
        List<MeasureTerms> measures = measures();
        Terms terms = builder(title)
                .statement(statement)
                .accountableRole(text(ImportField.ACCOUNTABLE_ROLE, 200))
                .partners(List.copyOf(partners.values()))
                .partnersWritten(joined(partnersWritten, ImportField.PARTNERS))
                .boards(setting.boards())
                .area(text(ImportField.AREA, 300))
                .plan(text(ImportField.PLAN, 300))
                .planPage(text(ImportField.PLAN_PAGE, 100))
                .themes(List.copyOf(themes))
                .themesWritten(joined(themesWritten, ImportField.GROUPS))
                .preventionLevel(level)
                .resources(text(ImportField.RESOURCES, 2_000))
                .monitoring(text(ImportField.MONITORING, 2_000))
                .start(start)
                .due(due)
                .measures(measures)
                .build();
        @Nullable String source = source(terms);
        return new ReadRow(
                row.line(),
                held || maker == null ? null : new ReadRow.Promise(maker, terms, source, ref),
                Cells.shortened(title, 300),
                shownMaker(maker),
                due == null ? null : due.text(),
                problems);
    }

    private static TermsBuilder builder(String title) {
        return Terms.titled(title).toBuilder();
    }

    /** What is odd about the row as a whole. */
    private void shape() {
        if (row.quoteOpen()) {
            error(
                    null,
                    "A quotation mark opens in this row and is never closed: what follows it became part of one cell",
                    "Close or remove the quotation mark, and upload the file again");
        }
        int expected = setting.columns().size();
        if (row.cells().size() < expected && !row.quoteOpen()) {
            warn(
                    null,
                    "The row has " + cells(row.cells().size()) + " and the headings are " + expected,
                    "Check that nothing slipped to the left; missing cells are taken as blank");
        }
        long extra = row.cells().stream()
                .skip(expected)
                .filter(cell -> !cell.isEmpty())
                .count();
        if (extra > 0) {
            warn(
                    null,
                    "The row has " + cells(row.cells().size()) + " and the headings are " + expected + ": "
                            + (extra == 1 ? "1 cell has" : extra + " cells have") + " no heading and "
                            + (extra == 1 ? "is" : "are") + " left out",
                    "Check that no cell slipped to the right, as happens where a text holds the delimiter");
        }
    }

    private static String cells(int count) {
        return count == 1 ? "1 cell" : count + " cells";
    }

    /** What is odd about the characters of the cells that are taken. */
    private void characters() {
        columnOf.forEach((field, at) -> {
            String cell = row.cell(at);
            if (row.cleaned().contains(at)) {
                warn(
                        field,
                        "The cell held control characters, which were removed",
                        "Check that the text still reads well");
            }
            if (Cells.hasHidden(cell)) {
                warn(
                        field,
                        "The cell holds characters that cannot be seen or that turn the direction of reading",
                        "They are kept. Type the text again if they are there by mistake");
            }
            if (cell.indexOf('\uFFFD') >= 0) {
                warn(
                        field,
                        "Some characters of the cell could not be read",
                        "Save the file as CSV UTF-8 and upload it again, or mend the text later");
            }
        });
    }

    private String title() {
        String title = Cells.oneLine(cell(ImportField.TITLE));
        if (!columnOf.containsKey(ImportField.TITLE)) {
            error(null, "No column is taken as the promise", "Choose which heading holds the promise itself");
        } else if (title.isEmpty()) {
            error(ImportField.TITLE, "No promise is written here", "Write in one line what is promised");
        } else if (isDitto(title)) {
            error(ImportField.TITLE, "A ditto mark does not say what is promised", "Write the words again");
        } else if (title.length() > 300) {
            error(
                    ImportField.TITLE,
                    "The promise has " + length(title) + " characters, and there is room for 300",
                    "Write it in one line, and put the rest under a heading such as \"What it says\"");
        }
        return title;
    }

    private ReadRow.@Nullable Maker maker() {
        String written = Cells.oneLine(cell(ImportField.ORGANISATION));
        if (isDitto(written)) {
            error(
                    ImportField.ORGANISATION,
                    "A ditto mark does not say who made the promise",
                    "Write the organisation's name in every row");
            return null;
        }
        return setting.mode() == ImportMode.OWN ? ownMaker(written) : publishedMaker(written);
    }

    private ReadRow.@Nullable Maker ownMaker(String written) {
        Body own = setting.own();
        if (own == null) {
            throw new IllegalStateException("Own rows are somebody's");
        }
        if (written.isEmpty() || NOBODY.matcher(written).matches()) {
            return new ReadRow.Maker.Known(own);
        }
        Optional<Body> body = makers(written);
        if (body.isEmpty()) {
            error(
                    ImportField.ORGANISATION,
                    "No organisation is known as " + quoted(written),
                    "Write " + own.name() + " if it is yours, or leave the row out");
            return null;
        }
        if (!body.get().id().equals(own.id())) {
            error(
                    ImportField.ORGANISATION,
                    "Held back: it is " + body.get().name() + "'s promise, and only its own lead can take it in",
                    "Leave the row out, and send it to them");
            return null;
        }
        return new ReadRow.Maker.Known(own);
    }

    private ReadRow.@Nullable Maker publishedMaker(String written) {
        if (written.isEmpty() || NOBODY.matcher(written).matches()) {
            error(
                    ImportField.ORGANISATION,
                    columnOf.containsKey(ImportField.ORGANISATION)
                            ? "The row does not say who made the promise"
                            : "No column is taken as the organisation that made the promise",
                    columnOf.containsKey(ImportField.ORGANISATION)
                            ? "Write the organisation's name in every row, also where the cell was merged with the one above"
                            : "Choose which heading says who made the promise");
            return null;
        }
        Optional<Body> body = makers(written);
        if (body.isPresent() && !body.get().isWithinReach()) {
            error(
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
            error(
                    ImportField.ORGANISATION,
                    quoted(name) + " cannot be the name of an organisation",
                    "Write the organisation's name, with at most 200 characters");
            return null;
        }
        warn(
                ImportField.ORGANISATION,
                "No organisation is known as " + quoted(name),
                "Check the spelling. As it stands, a new organisation of that name is added to the partnership, as named by"
                        + " the source: nobody acts for it and nothing is asked of it");
        return new ReadRow.Maker.ToBeNamed(name);
    }

    /** The body that the cell names: as a whole, or the first of several. */
    private Optional<Body> makers(String written) {
        Optional<Body> whole = setting.names().body(written);
        if (whole.isPresent()) {
            return whole;
        }
        List<String> parts = parts(cell(ImportField.ORGANISATION), MAKERS);
        if (parts.size() < 2) {
            return Optional.empty();
        }
        warn(
                ImportField.ORGANISATION,
                "Several organisations are named",
                "The first is taken as the one whose promise it is, the others as joint leads");
        parts.subList(1, parts.size()).forEach(part -> partner(part, Stance.DRIVE, true));
        return setting.names().body(parts.getFirst());
    }

    private String firstMaker(String written) {
        List<String> parts = parts(cell(ImportField.ORGANISATION), MAKERS);
        return parts.isEmpty() ? written : parts.getFirst();
    }

    private static String shownMaker(ReadRow.@Nullable Maker maker) {
        return switch (maker) {
            case null -> "";
            case ReadRow.Maker.Known known -> known.body().name();
            case ReadRow.Maker.ToBeNamed named -> named.name();
        };
    }

    private @Nullable String ref() {
        String ref = Cells.oneLine(cell(ImportField.REFERENCE));
        if (ref.length() > 100) {
            error(
                    ImportField.REFERENCE,
                    "The reference has " + length(ref) + " characters, and there is room for 100",
                    "Shorten it: a reference tells rows apart");
        }
        return ref.isEmpty() ? null : ref;
    }

    /** Published promises always say where they come from. */
    private @Nullable String source(Terms terms) {
        @Nullable String source = text(ImportField.SOURCE, 1_000);
        if (source != null || setting.mode() == ImportMode.OWN) {
            return source;
        }
        String plan = terms.plan();
        if (plan == null) {
            // where there is no such column at all, that is said once, of the file
            if (columnOf.containsKey(ImportField.SOURCE) || columnOf.containsKey(ImportField.PLAN)) {
                warn(
                        columnOf.containsKey(ImportField.SOURCE) ? ImportField.SOURCE : ImportField.PLAN,
                        "The row does not say where it was published",
                        "The name of the file, " + quoted(setting.fileName()) + ", is shown as its source");
            }
            return setting.fileName();
        }
        return terms.planPage() == null ? plan : plan + ", page " + terms.planPage();
    }

    private void readPartners(ReadRow.@Nullable Maker maker) {
        for (String part : parts(cell(ImportField.PARTNERS), PARTS)) {
            partner(part, Stance.SUPPORT, false);
        }
        if (maker instanceof ReadRow.Maker.Known known) {
            partners.remove(known.body().slug());
        }
    }

    private void partner(String written, Stance stance, boolean jointLead) {
        Optional<Body> body = setting.names().body(written).filter(Body::isWithinReach);
        if (body.isPresent()) {
            String slug = body.get().slug();
            partners.putIfAbsent(slug, new DeliveryPartner(slug, stance, jointLead));
        } else {
            partnersWritten.add(written);
        }
    }

    private void readThemes() {
        themes(ImportField.CONCORDAT_STEP, "concordat-steps");
        themes(ImportField.DETERMINANTS, "determinants");
        themes(ImportField.GROUPS, "population-groups");
        themes(ImportField.LIFE_STAGE, "life-stages");
    }

    private void themes(ImportField field, String framework) {
        List<String> unknown = new ArrayList<>();
        for (String part : parts(cell(field), PARTS)) {
            Optional<ThemeRef> whole = setting.names().theme(framework, part);
            whole.ifPresent(themes::add);
            if (whole.isEmpty()) {
                unknown.addAll(commaThemes(framework, part));
            }
        }
        if (!unknown.isEmpty()) {
            themesWritten.addAll(unknown);
            warn(
                    field,
                    "Not in the list of " + field.words().toLowerCase(Locale.ROOT) + ": "
                            + quoted(String.join("; ", unknown)),
                    "It is kept as written. Choose from the list later, so that it is counted");
        }
    }

    /** Commas separate too, but they are also part of a theme's name. What is not known stays in one piece. */
    private List<String> commaThemes(String framework, String part) {
        List<String> unknown = new ArrayList<>();
        for (String piece : parts(part, COMMAS)) {
            Optional<ThemeRef> theme = setting.names().theme(framework, piece);
            theme.ifPresent(themes::add);
            if (theme.isEmpty()) {
                unknown.add(piece);
            }
        }
        boolean noneKnown = unknown.size() == parts(part, COMMAS).size();
        return noneKnown ? List.of(part) : unknown;
    }

    private @Nullable PreventionLevel preventionLevel() {
        List<String> parts = parts(cell(ImportField.PREVENTION_LEVEL), PARTS);
        if (parts.isEmpty()) {
            return null;
        }
        Optional<PreventionLevel> level = setting.names()
                .theme("prevention-levels", parts.getFirst())
                .flatMap(theme -> Coded.find(PreventionLevel.class, theme.theme()));
        if (level.isEmpty() || parts.size() > 1) {
            themesWritten.addAll(level.isEmpty() ? parts : parts.subList(1, parts.size()));
            warn(
                    ImportField.PREVENTION_LEVEL,
                    parts.size() > 1
                            ? "A promise has one prevention level"
                            : quoted(parts.getFirst()) + " is no prevention level",
                    "What was not taken is kept as written. Write primary, secondary or tertiary");
        }
        return level.orElse(null);
    }

    private List<MeasureTerms> measures() {
        @Nullable String name = text(ImportField.MEASURE, 300);
        @Nullable String unit = text(ImportField.UNIT, 100);
        WrittenFigure baseline = figure(ImportField.BASELINE);
        WrittenFigure target = figure(ImportField.TARGET);
        @Nullable String baselineWritten = baseline.value() == null ? text(ImportField.BASELINE, 300) : null;
        @Nullable String targetWritten = target.value() == null ? text(ImportField.TARGET, 300) : null;
        @Nullable BigDecimal goal = target.value();
        boolean said = name != null
                || unit != null
                || baseline.value() != null
                || goal != null
                || baselineWritten != null
                || targetWritten != null;
        if (!said) {
            return List.of();
        }
        if (unit == null) {
            unit = target.unit() == null ? baseline.unit() : target.unit();
        }
        if (goal != null && baseline.value() != null && goal.compareTo(baseline.value()) == 0) {
            warn(
                    ImportField.TARGET,
                    "The target is the same as the starting figure",
                    "It is kept as written. Give the figure to reach later, so that progress can be shown");
            targetWritten = text(ImportField.TARGET, 300);
            goal = null;
        }
        if (name == null) {
            name = unit == null ? "Target" : Cells.shortened(unit, 300);
            warn(
                    columnOf.containsKey(ImportField.MEASURE) ? ImportField.MEASURE : null,
                    "The row has a target, baseline or unit, but does not say what is counted",
                    "The measure is called " + quoted(name) + ". Name it later, such as people trained");
        }
        return List.of(new MeasureTerms(
                null, name, unit, baseline.value(), goal, baselineWritten, targetWritten, null, List.of()));
    }

    private WrittenFigure figure(ImportField field) {
        String written = Cells.oneLine(cell(field));
        WrittenFigure figure = WrittenFigure.of(written);
        if (!written.isEmpty() && figure.value() == null) {
            warn(
                    field,
                    quoted(written) + " is not a number that can be compared",
                    "It is kept as written. Write a plain number, and what is counted under a heading such as \"Unit\"");
        }
        return figure;
    }

    private @Nullable DateWritten date(ImportField field) {
        return switch (WrittenDates.understand(cell(field))) {
            case DateReading.Blank blank -> blank.date();
            case DateReading.Dated dated -> dated.date();
            case DateReading.OpenEnded open -> open.date();
            case DateReading.NotUnderstood unclear -> {
                warn(
                        field,
                        quoted(unclear.date()) + " cannot be read as a date",
                        "It is kept as written and never falls due. A month or a year is enough, such as March 2027 or 2027/28");
                yield unclear.date();
            }
        };
    }

    private static boolean isBefore(@Nullable DateWritten due, DateWritten start) {
        return due != null
                && due.to() != null
                && start.from() != null
                && due.to().isBefore(start.from());
    }

    /** A text on one line, or null when there is none. */
    private @Nullable String text(ImportField field, int longest) {
        String text = Cells.oneLine(cell(field));
        return text.isEmpty() ? null : fitting(field, text, longest);
    }

    private String longText(ImportField field, String words, int longest) {
        String text = cell(field);
        if (text.length() > longest) {
            error(
                    field,
                    "The text has " + length(text) + " characters, and there is room for 10,000",
                    "Shorten it: \"" + words + "\" is the promise in plain words");
        }
        return text;
    }

    private String fitting(ImportField field, String text, int longest) {
        if (text.length() > longest) {
            warn(
                    field,
                    "The text has " + length(text) + " characters, and there is room for " + longest,
                    "It is cut, and ends with …. Shorten it in the file if you want other words to be left away");
        }
        return Cells.shortened(text, longest);
    }

    private @Nullable String joined(List<String> written, ImportField field) {
        return written.isEmpty() ? null : fitting(field, String.join("; ", written), 2_000);
    }

    private static List<String> parts(String text, Pattern separator) {
        return separator
                .splitAsStream(text)
                .map(Cells::oneLine)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private String cell(ImportField field) {
        Integer at = columnOf.get(field);
        return at == null ? "" : row.cell(at);
    }

    private static boolean isDitto(String text) {
        return DITTO.matcher(text).matches();
    }

    private static String length(String text) {
        return text.length() >= Cells.LONGEST - 1 ? "20,000 or more" : String.format(Locale.UK, "%,d", text.length());
    }

    private static String quoted(@Nullable DateWritten date) {
        return date == null ? "" : quoted(date.text());
    }

    private static String quoted(String text) {
        return "“" + Cells.shortened(Cells.oneLine(text), LONGEST_SHOWN) + "”";
    }

    private void warn(@Nullable ImportField field, String problem, String mend) {
        add(field, Severity.WARNING, problem, mend);
    }

    private void error(@Nullable ImportField field, String problem, String mend) {
        held = true;
        add(field, Severity.ERROR, problem, mend);
    }

    private void add(@Nullable ImportField field, Severity severity, String problem, String mend) {
        if (severity == Severity.ERROR || problems.size() < MOST_WARNINGS) {
            Integer at = field == null ? null : columnOf.get(field);
            String heading = at == null ? null : setting.columns().get(at).heading();
            problems.add(new ImportPreview.Problem(row.line(), heading, severity, problem, mend));
        }
    }
}
