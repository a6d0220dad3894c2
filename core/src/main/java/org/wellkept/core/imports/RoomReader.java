package org.wellkept.core.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.Spelling;
import org.wellkept.core.coproduction.PersonalDetail;
import org.wellkept.core.coproduction.PersonalDetails;
import org.wellkept.core.estates.AccessNeed;
import org.wellkept.core.estates.Booking;
import org.wellkept.core.estates.Hire;
import org.wellkept.core.estates.SiteTerms;
import org.wellkept.core.estates.Slot;
import org.wellkept.core.estates.SpaceKind;
import org.wellkept.core.estates.SpaceTerms;

/** Reads what only a row of rooms holds. Pure; one reader for one row. */
final class RoomReader {

    private static final int MOST_SLOTS = 50;
    private static final int MOST_PEOPLE = 100_000;
    private static final BigDecimal DEAREST = new BigDecimal("100000");
    private static final Pattern EXTRAS = Pattern.compile("[;,\n]");
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d ()-]{6,29}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]{1,64}@[^\\s@<>.]+(?:\\.[^\\s@<>.]+)+");
    private static final Pattern WEB = Pattern.compile("https?://[\\p{Alnum}.-]+(?::\\d+)?(?:[/?#]\\S*)?");
    private static final Pattern PER_HOUR =
            Pattern.compile("\\s*(?:/|per|an|a|p/?)\\s*(?:h|hr|hour)\\b\\.?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern PEOPLE =
            Pattern.compile("(?:up to |max(?:imum)?\\.? )|(?: (?:people|persons|seats|standing|seated))$");
    private static final Set<String> NO_CHARGE =
            Set.of("free", "free of charge", "no charge", "nil", "none", "£0", "0");
    private static final Map<String, Hire> OTHER_WORDS_FOR_HIRE = Map.of(
            "free of charge", Hire.FREE,
            "no charge", Hire.FREE,
            "subsidised", Hire.LOW_COST,
            "discounted", Hire.LOW_COST,
            "community rate", Hire.LOW_COST,
            "reduced", Hire.LOW_COST,
            "market", Hire.MARKET,
            "market rate", Hire.MARKET,
            "commercial", Hire.MARKET,
            "full price", Hire.MARKET);
    private static final Map<String, AccessNeed> OTHER_WORDS_FOR_NEEDS = Map.ofEntries(
            Map.entry("step free", AccessNeed.STEP_FREE),
            Map.entry("level access", AccessNeed.STEP_FREE),
            Map.entry("ramp", AccessNeed.STEP_FREE),
            Map.entry("wheelchair access", AccessNeed.STEP_FREE),
            Map.entry("wheelchair accessible", AccessNeed.STEP_FREE),
            Map.entry("accessible wc", AccessNeed.ACCESSIBLE_TOILET),
            Map.entry("disabled toilet", AccessNeed.ACCESSIBLE_TOILET),
            Map.entry("accessible toilets", AccessNeed.ACCESSIBLE_TOILET),
            Map.entry("induction loop", AccessNeed.HEARING_LOOP),
            Map.entry("loop", AccessNeed.HEARING_LOOP),
            Map.entry("quiet space", AccessNeed.QUIET_ROOM),
            Map.entry("car park", AccessNeed.PARKING),
            Map.entry("changing place", AccessNeed.CHANGING_PLACE),
            Map.entry("changing places", AccessNeed.CHANGING_PLACE),
            Map.entry("near public transport", AccessNeed.NEAR_PUBLIC_TRANSPORT),
            Map.entry("public transport", AccessNeed.NEAR_PUBLIC_TRANSPORT),
            Map.entry("near a bus stop", AccessNeed.NEAR_PUBLIC_TRANSPORT),
            Map.entry("bus stop", AccessNeed.NEAR_PUBLIC_TRANSPORT));

    private final OpenRow row;

    private RoomReader(OpenRow row) {
        this.row = row;
    }

    static RowReader.Told read(OpenRow row, String title) {
        return new RoomReader(row).read(title);
    }

    private RowReader.Told read(String title) {
        String name = row.fitting(ImportField.TITLE, title, 200);
        @Nullable String written = row.text(ImportField.SITE, 200);
        SiteTerms site = new SiteTerms(
                written == null ? name : written,
                row.text(ImportField.ADDRESS, 300),
                row.text(ImportField.AREA, 200),
                postcode(),
                row.text(ImportField.ACCESS_NOTES, 1_000),
                List.of());
        @Nullable BigDecimal price = price();
        Hire hire = hire(price);
        if (hire == Hire.FREE && price != null) {
            row.warn(
                    ImportField.PRICE_PER_HOUR,
                    "The room is free, and has a price",
                    "It is taken as free, without the price. Write low cost or market price if people pay");
            price = null;
        }
        SpaceTerms space = new SpaceTerms(
                null,
                name,
                choice(SpaceKind.class, ImportField.KIND, Map.of()).orElse(SpaceKind.OTHER),
                holds(),
                null,
                null,
                hire,
                price,
                row.text(ImportField.WHO_MAY_USE, 500),
                needs(),
                new Booking(
                        matching(ImportField.BOOKING_LINK, WEB, 500, "a web address", "https://example.org/rooms"),
                        matching(ImportField.BOOKING_PHONE, PHONE, 30, "a phone number", "01632 960001"),
                        matching(ImportField.BOOKING_EMAIL, EMAIL, 254, "an e-mail address", "rooms@example.org")),
                slots());
        lookForPeople();
        return new RowReader.Told(new ReadRow.Content.Room(site, space), site.area(), null);
    }

    private @Nullable String postcode() {
        String given = row.given(ImportField.POSTCODE);
        String postcode = new SiteTerms("", null, null, given, null, List.of()).postcode();
        if (postcode != null && !POSTCODE.matcher(postcode).matches()) {
            row.warn(
                    ImportField.POSTCODE,
                    OpenRow.quoted(given) + " is not a postcode",
                    "It is left blank. Write one such as WS1 1AB");
            return null;
        }
        return postcode;
    }

    /** "None" and "nil" are no price; everywhere else they say that there is nothing to say. */
    private boolean isNoCharge() {
        return NO_CHARGE.contains(Spelling.key(row.line(ImportField.PRICE_PER_HOUR)))
                || NO_CHARGE.contains(Spelling.key(row.line(ImportField.HIRE)));
    }

    private @Nullable BigDecimal price() {
        String written = row.given(ImportField.PRICE_PER_HOUR);
        if (written.isEmpty() || NO_CHARGE.contains(Spelling.key(written))) {
            return null;
        }
        WrittenFigure figure =
                WrittenFigure.of(PER_HOUR.matcher(written).replaceFirst("").strip());
        BigDecimal value = figure.value();
        if (value == null
                || "%".equals(figure.unit())
                || value.signum() < 0
                || value.compareTo(DEAREST) > 0
                || value.stripTrailingZeros().scale() > 2) {
            row.warn(
                    ImportField.PRICE_PER_HOUR,
                    OpenRow.quoted(written) + " is not a price for an hour",
                    "It is left blank. Write pounds alone, such as 8.50");
            return null;
        }
        return value.signum() == 0 ? null : value;
    }

    /** What a room costs decides whether people find it, so nothing is guessed in its favour. */
    private Hire hire(@Nullable BigDecimal price) {
        Optional<Hire> said = isNoCharge() && price == null
                ? Optional.of(Hire.FREE)
                : choice(Hire.class, ImportField.HIRE, OTHER_WORDS_FOR_HIRE);
        if (said.isPresent()) {
            return said.get();
        }
        if (price != null) {
            row.warn(
                    row.hasColumn(ImportField.HIRE) ? ImportField.HIRE : ImportField.PRICE_PER_HOUR,
                    "The row does not say whether the price is low",
                    "It is taken as a market price, which the open list leaves out. Write low cost if it is");
        } else {
            row.error(
                    row.hasColumn(ImportField.HIRE) ? ImportField.HIRE : null,
                    "The row does not say what the room costs",
                    "Write free, low cost or market price");
        }
        return Hire.MARKET;
    }

    private @Nullable Integer holds() {
        String written = row.given(ImportField.HOLDS);
        if (written.isEmpty()) {
            return null;
        }
        BigDecimal value = WrittenFigure.of(
                        PEOPLE.matcher(written.toLowerCase(Locale.UK)).replaceAll(""))
                .value();
        if (value == null
                || value.signum() <= 0
                || value.stripTrailingZeros().scale() > 0
                || value.compareTo(BigDecimal.valueOf(MOST_PEOPLE)) > 0) {
            row.warn(
                    ImportField.HOLDS,
                    OpenRow.quoted(written) + " is not a whole number of people",
                    "It is left blank. Write one number, such as 40");
            return null;
        }
        return value.intValue();
    }

    private Set<AccessNeed> needs() {
        Set<AccessNeed> needs = EnumSet.noneOf(AccessNeed.class);
        List<String> unknown = new ArrayList<>();
        for (String part : row.parts(ImportField.ACCESS_NEEDS, EXTRAS)) {
            if (!OpenRow.saysNothing(part)) {
                known(AccessNeed.class, part, OTHER_WORDS_FOR_NEEDS)
                        .ifPresentOrElse(needs::add, () -> unknown.add(part));
            }
        }
        if (!unknown.isEmpty()) {
            row.warn(
                    ImportField.ACCESS_NEEDS,
                    OpenRow.quoted(String.join("; ", unknown)) + " is not known",
                    "It is left out. Write " + listed(AccessNeed.class));
        }
        return needs;
    }

    private List<Slot> slots() {
        List<Slot> slots = new ArrayList<>();
        read(slots, ImportField.FREE_TIMES, false);
        read(slots, ImportField.TAKEN_TIMES, true);
        return slots;
    }

    private void read(List<Slot> slots, ImportField field, boolean taken) {
        for (String part : row.parts(field, OpenRow.PARTS)) {
            if (OpenRow.saysNothing(part)) {
                continue;
            }
            Optional<List<Slot>> understood = WrittenTimes.of(part, taken);
            if (understood.isEmpty()) {
                row.warn(
                        field,
                        OpenRow.quoted(part) + " is not a time of the week",
                        "It is left out. Write the day and both times, such as Monday 18:00-21:00, and nothing of who uses it");
                continue;
            }
            for (Slot slot : understood.get()) {
                add(slots, field, slot);
            }
        }
    }

    private void add(List<Slot> slots, ImportField field, Slot slot) {
        Optional<Slot> other =
                slots.stream().filter(each -> each.overlaps(slot)).findFirst();
        if (other.isPresent()) {
            row.warn(
                    field,
                    words(slot) + " overlaps " + words(other.get()),
                    "The first is taken, the other is left out. Let one end where the other begins");
        } else if (slots.size() == MOST_SLOTS) {
            row.warn(field, "A room has room for " + MOST_SLOTS + " times", words(slot) + " is left out");
        } else {
            slots.add(slot);
        }
    }

    private static String words(Slot slot) {
        return slot.day().words() + " " + slot.from() + "–" + slot.to();
    }

    private @Nullable String matching(ImportField field, Pattern pattern, int longest, String what, String example) {
        String written = row.given(field);
        if (written.isEmpty()) {
            return null;
        }
        if (written.length() > longest || !pattern.matcher(written).matches()) {
            row.warn(
                    field,
                    OpenRow.quoted(written) + " is not " + what,
                    "It is left blank. Write one of the organisation, such as " + example);
            return null;
        }
        return written;
    }

    private <E extends Enum<E> & Coded> Optional<E> choice(
            Class<E> choices, ImportField field, Map<String, E> otherWords) {
        String written = row.given(field);
        Optional<E> found = written.isEmpty() ? Optional.empty() : known(choices, written, otherWords);
        if (!written.isEmpty() && found.isEmpty()) {
            row.warn(
                    field,
                    OpenRow.quoted(written) + " is not known",
                    "It is left out. Write one of: " + listed(choices));
        }
        return found;
    }

    private static <E extends Enum<E> & Coded> Optional<E> known(
            Class<E> choices, String written, Map<String, E> otherWords) {
        String key = Spelling.key(written);
        E other = otherWords.get(key);
        return other != null
                ? Optional.of(other)
                : Arrays.stream(choices.getEnumConstants())
                        .filter(choice -> bare(key).equals(bare(choice.words()))
                                || bare(key).equals(bare(choice.code())))
                        .findFirst();
    }

    private static String bare(String words) {
        return Spelling.key(words).replace(" ", "").replaceFirst("s$", "");
    }

    private static <E extends Enum<E> & Coded> String listed(Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .map(each -> each.words().toLowerCase(Locale.UK))
                .collect(Collectors.joining(", "));
    }

    /** Rooms are there to be public, and nobody stands in them by name. */
    private void lookForPeople() {
        for (ImportField field : List.of(ImportField.TITLE, ImportField.ACCESS_NOTES, ImportField.WHO_MAY_USE)) {
            for (PersonalDetail detail : PersonalDetails.in(field.code(), row.cell(field))) {
                row.warn(
                        field,
                        "“" + detail.found() + "” looks like " + detail.kind().words(),
                        "Take it out if it tells who somebody is: rooms are there to be public");
            }
        }
    }
}
