package org.wellkept.core.imports;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.Spelling;
import org.wellkept.core.coproduction.About;
import org.wellkept.core.coproduction.ActivityKind;
import org.wellkept.core.coproduction.ActivityTerms;
import org.wellkept.core.coproduction.Change;
import org.wellkept.core.coproduction.FourPi;
import org.wellkept.core.coproduction.GroupCount;
import org.wellkept.core.coproduction.Happened;
import org.wellkept.core.coproduction.Heard;
import org.wellkept.core.coproduction.Occasion;
import org.wellkept.core.coproduction.PaymentPractice;
import org.wellkept.core.coproduction.PersonalDetails;
import org.wellkept.core.coproduction.Rung;
import org.wellkept.core.coproduction.TookPart;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.terms.DeliveryPartner;
import org.wellkept.core.terms.ThemeRef;

/** Reads what only a row of activities holds. Pure; one reader for one row. */
final class ActivityReader {

    private static final int MOST_PEOPLE = 1_000_000;
    private static final int MOST_DAYS = 365;
    private static final int LONGEST_CHANGE = 1_000;
    private static final int LONGEST_COUNT = 40;
    private static final Pattern COUNT = Pattern.compile(
            "(?<rough>(?:about|around|approx(?:imately)?|roughly|some|circa|ca|c)\\b\\.? ?|~ ?)?"
                    + "(?<figure>[\\d,.]+)(?: (?:people|persons|participants|days?))?",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> YES = Set.of("yes", "y", "true", "offered", "paid");
    private static final Set<String> NO = Set.of("no", "n", "false", "not offered", "not paid", "unpaid");
    private static final List<ImportField> WORDS = List.of(
            ImportField.TITLE,
            ImportField.PURPOSE,
            ImportField.PARTNERS,
            ImportField.GROUPS,
            ImportField.REACHED,
            ImportField.ACCESS_NEEDS,
            ImportField.SAID,
            ImportField.CHANGED);

    private final OpenRow row;

    private ActivityReader(OpenRow row) {
        this.row = row;
    }

    static RowReader.Told read(OpenRow row, String title, Who who) {
        return new ActivityReader(row).read(title, who);
    }

    private RowReader.Told read(String title, Who who) {
        About about = about(title, who);
        TookPart tookPart = tookPart();
        String said = row.longText(ImportField.SAID, 10_000, "Shorten it: gather what people said in fewer words");
        String changed = row.cell(ImportField.CHANGED);
        boolean answersWhatWasSaid = fits(said, LONGEST_CHANGE) && fits(changed, LONGEST_CHANGE);
        @Nullable
        String impact =
                changed.isEmpty() || answersWhatWasSaid ? null : row.fitting(ImportField.CHANGED, changed, 2_000);
        Heard heard = new Heard(
                said,
                choice(Rung.class, ImportField.RUNG, "rung of the ladder"),
                new FourPi(null, null, null, null, impact));
        Happened happened = new Happened(
                answersWhatWasSaid ? List.of(new Change(said, null, null, changed, false)) : List.of(), null);
        lookForPeople();
        return new RowReader.Told(
                new ReadRow.Content.Activity(new ActivityTerms(about, tookPart, heard, happened)),
                tookPart.occasions().stream()
                        .map(occasion -> occasion.held().text())
                        .findFirst()
                        .orElse(null),
                null);
    }

    private static boolean fits(String text, int longest) {
        return !text.isEmpty() && text.length() <= longest;
    }

    private About about(String title, Who who) {
        return new About(
                title,
                choice(ActivityKind.class, ImportField.KIND, "kind of activity"),
                row.longText(ImportField.PURPOSE, 5_000, "Shorten it: what was done and why, in plain words"),
                row.text(ImportField.AREA, 300),
                who.partners().stream().map(DeliveryPartner::organisation).toList(),
                row.joined(who.partnersWritten(), ImportField.PARTNERS),
                row.setting().boards(),
                List.of());
    }

    private TookPart tookPart() {
        NamedThemes groups = new NamedThemes(row);
        groups.read(ImportField.GROUPS, "population-groups");
        @Nullable DateWritten held = row.date(ImportField.PERIOD, "no clock runs from it");
        return new TookPart(
                held == null ? List.of() : List.of(new Occasion(held, null)),
                count(ImportField.PEOPLE, MOST_PEOPLE, "a whole number of people"),
                groups.known().stream()
                        .map(ThemeRef::theme)
                        .map(group -> new GroupCount(group, null))
                        .toList(),
                row.joined(groups.written(), ImportField.GROUPS),
                row.text(ImportField.REACHED, 2_000),
                row.text(ImportField.ACCESS_NEEDS, 2_000),
                new PaymentPractice(
                        yesOrNo(ImportField.PAYMENT_OFFERED),
                        null,
                        count(ImportField.DAYS_TO_PAY, MOST_DAYS, "a number of days up to " + MOST_DAYS),
                        null));
    }

    /** A whole number; one that is said to be rough is taken and told. */
    private @Nullable Integer count(ImportField field, int most, String wanted) {
        String written = row.given(field);
        if (written.isEmpty()) {
            return null;
        }
        Matcher counted = COUNT.matcher(written);
        Integer number =
                written.length() <= LONGEST_COUNT && counted.matches() ? whole(counted.group("figure"), most) : null;
        if (number == null) {
            row.warn(
                    field,
                    OpenRow.quoted(written) + " is not " + wanted,
                    "It is left blank. Write one whole number, such as 24; \"about 24\" is understood too");
        } else if (counted.group("rough") != null) {
            row.warn(
                    field,
                    OpenRow.quoted(written) + " is taken as " + number,
                    "Nothing to do if that is near enough; else write the number itself");
        }
        return number;
    }

    private static @Nullable Integer whole(String figure, int most) {
        BigDecimal value = WrittenFigure.of(figure).value();
        if (value == null || value.stripTrailingZeros().scale() > 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            return null;
        }
        return value.intValue();
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

    private <E extends Enum<E> & Coded> @Nullable E choice(Class<E> choices, ImportField field, String what) {
        String written = row.given(field);
        List<String> parts = OpenRow.parts(written, OpenRow.PARTS);
        if (parts.isEmpty()) {
            return null;
        }
        Optional<E> found = known(choices, parts.getFirst());
        if (found.isEmpty() || parts.size() > 1) {
            row.warn(
                    field,
                    found.isEmpty()
                            ? OpenRow.quoted(written) + " is no " + what + " that is known"
                            : "An activity has one " + what,
                    (found.isEmpty() ? "It is left blank" : "The first is taken, the others are left out")
                            + ". Write one of: "
                            + Arrays.stream(choices.getEnumConstants())
                                    .map(each -> each.words().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(", ")));
        }
        return found.orElse(null);
    }

    private static <E extends Enum<E> & Coded> Optional<E> known(Class<E> choices, String written) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> bare(written).equals(bare(choice.words()))
                        || bare(written).equals(bare(choice.code())))
                .findFirst();
    }

    /** People write co-design, codesign and co design, one board and boards. */
    private static String bare(String words) {
        return Spelling.key(words).replace(" ", "").replaceFirst("s$", "");
    }

    /** An account names nobody, and what is recorded as published is public at once. */
    private void lookForPeople() {
        if (row.setting().mode() == ImportMode.OWN) {
            return;
        }
        for (ImportField field : WORDS) {
            PersonalDetails.in(field.code(), row.cell(field))
                    .forEach(detail -> row.warn(
                            field,
                            "“" + detail.found() + "” looks like "
                                    + detail.kind().words(),
                            "Take it out if it tells who somebody is: what comes in as published is public at once"));
        }
    }
}
