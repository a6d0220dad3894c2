package org.wellkept.core.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Spelling;
import org.wellkept.core.dates.DateReading;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.dates.WrittenDates;
import org.wellkept.core.procurement.ContractAbout;
import org.wellkept.core.procurement.ContractIntake;
import org.wellkept.core.procurement.ContractKind;
import org.wellkept.core.procurement.ContractTerms;
import org.wellkept.core.procurement.SharedPot;
import org.wellkept.core.procurement.SocialValue;
import org.wellkept.core.procurement.Supplier;
import org.wellkept.core.procurement.SupplierKind;

/** Reads what only a row of contracts holds. Pure; one reader for one row. */
final class ContractReader {

    private static final Pattern KINDS = Pattern.compile("[;,/+\n]| and ");
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x");
    private static final Set<String> NO = Set.of("no", "n", "false", "0");
    private static final Set<String> NONE = Set.of("none", "large", "large business", "national", "other");
    private static final Map<String, SupplierKind> KIND_WORDS = Map.ofEntries(
            Map.entry("local", SupplierKind.LOCAL),
            Map.entry("local business", SupplierKind.LOCAL),
            Map.entry("sme", SupplierKind.SME),
            Map.entry("small", SupplierKind.SME),
            Map.entry("micro", SupplierKind.SME),
            Map.entry("medium", SupplierKind.SME),
            Map.entry("small or medium sized business", SupplierKind.SME),
            Map.entry("vcse", SupplierKind.VCSE),
            Map.entry("vcs", SupplierKind.VCSE),
            Map.entry("voluntary", SupplierKind.VCSE),
            Map.entry("charity", SupplierKind.VCSE),
            Map.entry("social enterprise", SupplierKind.VCSE),
            Map.entry("voluntary sector", SupplierKind.VCSE),
            Map.entry("user led", SupplierKind.USER_LED),
            Map.entry("userled", SupplierKind.USER_LED),
            Map.entry("led by the people who use it", SupplierKind.USER_LED));
    private static final Map<ImportField, SupplierKind> YES_OR_NO = Map.of(
            ImportField.LOCAL, SupplierKind.LOCAL,
            ImportField.SME, SupplierKind.SME,
            ImportField.VCSE, SupplierKind.VCSE,
            ImportField.USER_LED, SupplierKind.USER_LED);

    private final OpenRow row;

    private ContractReader(OpenRow row) {
        this.row = row;
    }

    static RowReader.Told read(OpenRow row, String title, @Nullable String ref) {
        return new ContractReader(row).read(title, ref);
    }

    private RowReader.Told read(String title, @Nullable String ref) {
        ContractAbout about = new ContractAbout(
                ref,
                row.text(ImportField.NOTICE, 100),
                title,
                kind(),
                row.text(ImportField.LOT_OF, 100),
                day(ImportField.START, "it counts in no year", true),
                day(ImportField.ENDS, "the contract is taken to go on", false),
                money(ImportField.VALUE));
        SocialValue value = new SocialValue(
                weighting(),
                words(ImportField.COMMITTED),
                money(ImportField.COMMITTED_VALUE),
                words(ImportField.DELIVERED),
                money(ImportField.DELIVERED_VALUE),
                OpenRow.parts(row.given(ImportField.CODES), Pattern.compile("[;,\n]")),
                yesOrNo(ImportField.CARBON_PLAN),
                number(ImportField.CARBON_TONNES, "a number of tonnes"));
        @Nullable
        String sharedWith =
                row.given(ImportField.SHARED_WITH).isEmpty() ? null : row.text(ImportField.SHARED_WITH, 500);
        ContractTerms terms = new ContractTerms(
                about,
                new Supplier(row.text(ImportField.SUPPLIER, 300), supplierKinds()),
                value,
                new SharedPot(sharedWith != null, sharedWith, false));
        // the title and the reference have been looked at already
        ContractIntake.problems(terms).stream()
                .filter(problem ->
                        !problem.field().equals("title") && !problem.field().equals("reference"))
                .forEach(this::hold);
        String start = row.line(ImportField.START);
        return new RowReader.Told(new ReadRow.Content.Contract(terms), start.isEmpty() ? null : start, null);
    }

    private void hold(FieldProblem problem) {
        String code = problem.field().equals("starts") ? ImportField.START.code() : problem.field();
        row.error(Coded.find(ImportField.class, code).orElse(null), problem.problem(), problem.mend());
    }

    private @Nullable String words(ImportField field) {
        String given = row.given(field);
        return given.isEmpty() ? null : row.longText(field, 2_000, "Shorten it to what was agreed");
    }

    private ContractKind kind() {
        String written = Spelling.key(row.given(ImportField.KIND));
        if (written.contains("framework") || written.contains("dynamic purchasing")) {
            return ContractKind.FRAMEWORK;
        }
        return ContractKind.CONTRACT;
    }

    /** The first or the last day of what is written. */
    private @Nullable LocalDate day(ImportField field, String unclear, boolean first) {
        return switch (WrittenDates.understand(row.cell(field))) {
            case DateReading.Blank blank -> null;
            case DateReading.Dated dated ->
                first ? dated.date().from() : dated.date().to();
            case DateReading.OpenEnded open -> first ? open.date().from() : null;
            case DateReading.NotUnderstood(DateWritten written) -> {
                row.warn(
                        field,
                        OpenRow.quoted(written) + " cannot be read as a date",
                        "It is left blank, and " + unclear + ". Write a day, such as 1 April 2025 or 01/04/2025");
                yield null;
            }
        };
    }

    private @Nullable BigDecimal money(ImportField field) {
        String written = row.given(field);
        if (written.isEmpty()) {
            return null;
        }
        BigDecimal pounds = WrittenMoney.of(written, row.heading(field)).pounds();
        if (pounds == null) {
            row.warn(
                    field,
                    OpenRow.quoted(written) + " is not an amount in pounds",
                    "It is left blank, which means not told. Write an amount such as 450,000 or £1.2m");
        }
        return pounds;
    }

    private @Nullable BigDecimal weighting() {
        BigDecimal weighting = number(ImportField.WEIGHTING, "a percentage");
        if (weighting != null
                && weighting.signum() > 0
                && weighting.compareTo(BigDecimal.ONE) < 0
                && !row.given(ImportField.WEIGHTING).contains("%")) {
            row.warn(
                    ImportField.WEIGHTING,
                    OpenRow.quoted(row.given(ImportField.WEIGHTING)) + " is taken as less than 1%",
                    "If it is a part of one, write it in percent: 10% and not 0.1");
        }
        return weighting;
    }

    private @Nullable BigDecimal number(ImportField field, String wanted) {
        String written = row.given(field);
        if (written.isEmpty()) {
            return null;
        }
        BigDecimal value = WrittenFigure.of(written).value();
        if (value == null) {
            row.warn(
                    field,
                    OpenRow.quoted(written) + " is not " + wanted,
                    "It is left blank, which means not told. Write a plain number");
        }
        return value;
    }

    private @Nullable Boolean yesOrNo(ImportField field) {
        String written = row.given(field);
        String key = Spelling.key(written);
        if (written.isEmpty()) {
            return null;
        }
        if (!YES.contains(key) && !NO.contains(key)) {
            row.warn(field, OpenRow.quoted(written) + " is neither yes nor no", "It is left blank. Write yes or no");
            return null;
        }
        return YES.contains(key);
    }

    private @Nullable Set<SupplierKind> supplierKinds() {
        boolean told = false;
        EnumSet<SupplierKind> kinds = EnumSet.noneOf(SupplierKind.class);
        for (Map.Entry<ImportField, SupplierKind> column : YES_OR_NO.entrySet()) {
            Boolean is = yesOrNo(column.getKey());
            told |= is != null;
            if (Boolean.TRUE.equals(is)) {
                kinds.add(column.getValue());
            }
        }
        for (String part : row.parts(ImportField.SUPPLIER_KINDS, KINDS)) {
            Optional<SupplierKind> kind = kind(part);
            if (kind.isPresent()) {
                kinds.add(kind.get());
                told = true;
            } else if (NONE.contains(Spelling.key(part))) {
                told = true;
            } else if (!OpenRow.saysNothing(part)) {
                row.warn(
                        ImportField.SUPPLIER_KINDS,
                        OpenRow.quoted(part) + " is no kind of supplier that is known",
                        "It is left out. Write local, SME, VCSE, user-led or none, with a semicolon between them");
            }
        }
        return told ? kinds : null;
    }

    private static Optional<SupplierKind> kind(String written) {
        String key = Spelling.key(written);
        SupplierKind known = KIND_WORDS.get(key);
        return known == null
                ? KIND_WORDS.entrySet().stream()
                        .filter(each -> key.equals(each.getKey() + " s") || key.equals(each.getKey() + "s"))
                        .map(Map.Entry::getValue)
                        .findFirst()
                : Optional.of(known);
    }
}
