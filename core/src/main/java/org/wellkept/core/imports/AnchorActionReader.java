package org.wellkept.core.imports;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.Spelling;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchor.AnchorStage;
import org.wellkept.core.anchor.AnchorTerms;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.terms.Terms;

/** Reads what only a row of anchor actions holds. Pure; one reader for one row. */
final class AnchorActionReader {

    /** What the published plans call the dimensions, beside our own words for them. */
    private static final Map<String, AnchorDimension> DIMENSIONS = Map.ofEntries(
            Map.entry("living wage", AnchorDimension.EMPLOYMENT),
            Map.entry("real living wage", AnchorDimension.EMPLOYMENT),
            Map.entry("jobs", AnchorDimension.EMPLOYMENT),
            Map.entry("employer", AnchorDimension.EMPLOYMENT),
            Map.entry("social value procurement", AnchorDimension.PROCUREMENT),
            Map.entry("social value", AnchorDimension.PROCUREMENT),
            Map.entry("buying", AnchorDimension.PROCUREMENT),
            Map.entry("spending", AnchorDimension.PROCUREMENT),
            Map.entry("buildings", AnchorDimension.ESTATES),
            Map.entry("estate", AnchorDimension.ESTATES),
            Map.entry("land", AnchorDimension.ESTATES),
            Map.entry("environmental sustainability", AnchorDimension.ENVIRONMENT),
            Map.entry("sustainability", AnchorDimension.ENVIRONMENT),
            Map.entry("homes", AnchorDimension.HOUSING),
            Map.entry("partnership", AnchorDimension.PLACE),
            Map.entry("neighbour", AnchorDimension.PLACE));

    private static final Map<String, AnchorStage> STAGES = Map.of(
            "stated commitment", AnchorStage.STATED,
            "commitment", AnchorStage.STATED,
            "underway", AnchorStage.IN_PROGRESS,
            "started", AnchorStage.IN_PROGRESS,
            "continuing", AnchorStage.ONGOING,
            "done", AnchorStage.COMPLETED,
            "complete", AnchorStage.COMPLETED,
            "finished", AnchorStage.COMPLETED);

    private final OpenRow row;

    private AnchorActionReader(OpenRow row) {
        this.row = row;
    }

    static RowReader.Told read(OpenRow row, String title, Who who) {
        return new AnchorActionReader(row).read(title, who);
    }

    private RowReader.Told read(String title, Who who) {
        @Nullable DateWritten when = row.date(ImportField.PERIOD, "never falls due");
        boolean ends = when != null && (when.to() != null || when.from() == null);
        @Nullable String plan = row.text(ImportField.PLAN, 300);
        @Nullable String page = row.text(ImportField.PLAN_PAGE, 100);
        Terms terms = Terms.titled(title).toBuilder()
                .statement(row.longText(
                        ImportField.STATEMENT, 10_000, "Shorten it: \"What it says\" is the action in plain words"))
                .accountableRole(row.text(ImportField.ACCOUNTABLE_ROLE, 200))
                .partners(who.partners())
                .partnersWritten(row.joined(who.partnersWritten(), ImportField.PARTNERS))
                .boards(row.setting().boards())
                .area(row.text(ImportField.AREA, 300))
                .plan(plan)
                .planPage(page)
                .start(ends ? null : when)
                .due(ends ? when : null)
                .anchor(anchor())
                .build();
        return new RowReader.Told(
                new ReadRow.Content.Promise(terms),
                when == null ? null : when.text(),
                plan == null || page == null ? plan : plan + ", page " + page);
    }

    private @Nullable AnchorTerms anchor() {
        String written = row.given(ImportField.DIMENSION);
        String key = key(written);
        AnchorDimension dimension = known(AnchorDimension.class, key)
                .or(() -> Optional.ofNullable(DIMENSIONS.get(key)))
                .orElse(null);
        if (dimension == null) {
            row.error(
                    row.hasColumn(ImportField.DIMENSION) ? ImportField.DIMENSION : null,
                    written.isEmpty()
                            ? "It is not said what kind of anchor action it is"
                            : OpenRow.quoted(written) + " is no kind of anchor action that is known",
                    "Write one of: " + words(AnchorDimension.class) + ", living wage");
            return null;
        }
        return new AnchorTerms(
                dimension,
                key.endsWith("living wage"),
                amount(ImportField.AMOUNT),
                row.text(ImportField.UNIT, 100),
                amount(ImportField.BASELINE),
                stage());
    }

    private @Nullable BigDecimal amount(ImportField field) {
        String written = row.given(field);
        if (written.isEmpty()) {
            return null;
        }
        @Nullable BigDecimal amount = WrittenFigure.of(written).value();
        if (amount == null || amount.signum() < 0) {
            row.warn(
                    field,
                    OpenRow.quoted(written) + " is not an amount that can be compared",
                    "It is left blank. Write a plain number from 0 up, and what it counts under a heading such as \"Unit\"");
            return null;
        }
        return amount;
    }

    private @Nullable AnchorStage stage() {
        String written = row.given(ImportField.STAGE);
        if (written.isEmpty()) {
            return null;
        }
        String key = key(written);
        @Nullable AnchorStage stage = known(AnchorStage.class, key).orElse(STAGES.get(key));
        if (stage == null) {
            row.warn(
                    ImportField.STAGE,
                    OpenRow.quoted(written) + " does not say how far it is",
                    "It is left blank. Write one of: " + words(AnchorStage.class));
        }
        return stage;
    }

    private static String key(String written) {
        return Spelling.key(written.replace('_', ' '));
    }

    private static <E extends Enum<E> & Coded> Optional<E> known(Class<E> choices, String key) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> key.equals(Spelling.key(choice.words()))
                        || key.equals(Spelling.key(choice.name().replace('_', ' '))))
                .findFirst();
    }

    private static <E extends Enum<E> & Coded> String words(Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .map(choice -> choice.words().toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
    }
}
