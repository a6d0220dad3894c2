package org.wellkept.core.estates;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.FieldProblems;
import org.wellkept.core.Spelling;
import org.wellkept.core.coproduction.PersonalDetail;
import org.wellkept.core.coproduction.PersonalDetails;
import org.wellkept.core.dates.FinancialYear;

/** Whether what was written of a site can be kept: sizes, characters, then sense. Thin records always can. */
final class EstateCheck {

    private static final int MOST_SPACES = 100;
    private static final int MOST_SLOTS = 50;
    private static final int MOST_PEOPLE = 100_000;
    private static final int MOST_HOMES = 100_000;
    private static final int LONGEST_EMAIL = 254;
    private static final BigDecimal DEAREST = new BigDecimal("100000");
    private static final BigDecimal MOST_HECTARES = new BigDecimal("10000000");
    private static final BigDecimal MOST_POUNDS = new BigDecimal("100000000000");
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}");
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d ()-]{6,29}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]{1,64}@[^\\s@<>.]+(?:\\.[^\\s@<>.]+)+");

    private final FieldProblems found = new FieldProblems();

    private EstateCheck() {}

    /** All that needs mending, at once. */
    static List<FieldProblem> problems(SiteTerms terms) {
        EstateCheck check = new EstateCheck();
        check.site(terms);
        check.spaces(terms.spaces());
        return check.found.all();
    }

    /** The same of one space. */
    static List<FieldProblem> problems(SpaceTerms space) {
        EstateCheck check = new EstateCheck();
        check.space("", space);
        return check.found.all();
    }

    /** The same of a year, in which the site has these spaces. */
    static List<FieldProblem> problems(FinancialYear year, SiteYearTerms terms, Set<String> spaces) {
        EstateCheck check = new EstateCheck();
        check.hectares("greenSpace", terms.greenSpace());
        check.hectares("homesLand", terms.homesLand());
        if (terms.homes() != null && (terms.homes() < 0 || terms.homes() > MOST_HOMES)) {
            check.found.add(
                    "homes",
                    "That can't be a number of homes",
                    "Give a whole number from 0 to 100,000, or leave it blank");
        }
        check.walking(terms.walking());
        check.hours(year, terms.hours(), spaces);
        return check.found.all();
    }

    private void site(SiteTerms terms) {
        if (terms.name().isBlank()) {
            found.add("name", "The site has no name", "Write what people call it, such as Wells Road Hall");
        }
        found.optionalText("name", terms.name(), 200);
        found.optionalText("address", terms.address(), 300);
        found.optionalText("area", terms.area(), 200);
        found.optionalText("accessNotes", terms.accessNotes(), 1_000);
        if (terms.postcode() != null && !POSTCODE.matcher(terms.postcode()).matches()) {
            found.add("postcode", "This is not a postcode", "Write one such as WS1 1AB, or leave it blank");
        }
    }

    private void spaces(List<SpaceTerms> spaces) {
        if (spaces.size() > MOST_SPACES) {
            found.add(
                    "spaces",
                    "There are " + spaces.size() + " spaces, and there is room for " + MOST_SPACES,
                    "Leave out those that nobody else may use");
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < spaces.size(); i++) {
            String at = "spaces[" + i + "].";
            space(at, spaces.get(i));
            String name = spaces.get(i).name();
            if (!name.isBlank() && !names.add(Spelling.key(name))) {
                found.add(at + "name", "Two spaces of the site have this name", "Give each a name of its own");
            }
        }
    }

    private void space(String at, SpaceTerms space) {
        if (Spelling.key(space.name()).isEmpty()) {
            found.add(at + "name", "The space has no name", "Write what people call it, such as Main hall");
        }
        found.optionalText(at + "name", space.name(), 200);
        found.optionalText(at + "whoMayUse", space.whoMayUse(), 500);
        if (space.holds() != null && (space.holds() < 1 || space.holds() > MOST_PEOPLE)) {
            found.add(
                    at + "holds",
                    "That can't be a number of people",
                    "Give a whole number from 1 to 100,000, or leave it blank");
        }
        if (space.openFrom() != null
                && space.closedOn() != null
                && space.closedOn().isBefore(space.openFrom())) {
            found.add(at + "closedOn", "It closes before it opens", "Mend one of the two days");
        }
        price(at, space);
        booking(at + "booking.", space.booking());
        slots(at, space.slots());
    }

    private void price(String at, SpaceTerms space) {
        BigDecimal price = space.pricePerHour();
        if (price == null) {
            return;
        }
        if (price.signum() < 0) {
            found.add(at + "pricePerHour", "A price can't be below zero", "Write the pounds for an hour, such as 8.50");
        } else if (space.hire() == Hire.FREE) {
            found.add(
                    at + "pricePerHour",
                    "A free space has no price",
                    "Leave the price blank, or choose low cost or market price");
        } else if (price.signum() == 0) {
            found.add(
                    at + "pricePerHour", "A price of nothing means that it is free", "Choose free, and leave it blank");
        } else {
            amount(at + "pricePerHour", price, DEAREST);
        }
    }

    private void booking(String at, Booking booking) {
        found.webAddress(at + "link", booking.link(), 500);
        if (booking.phone() != null && !PHONE.matcher(booking.phone()).matches()) {
            found.add(
                    at + "phone",
                    "This is not a phone number",
                    "Write the organisation’s number in figures alone, such as 01632 960001");
        }
        if (booking.email() != null
                && (booking.email().length() > LONGEST_EMAIL
                        || !EMAIL.matcher(booking.email()).matches())) {
            found.add(at + "email", "This is not an e-mail address", "Write one such as rooms@example.org");
        }
    }

    private void slots(String at, List<Slot> slots) {
        if (slots.size() > MOST_SLOTS) {
            found.add(
                    at + "slots",
                    "There are " + slots.size() + " times, and there is room for " + MOST_SLOTS,
                    "Put times that follow each other together");
        }
        for (int i = 0; i < slots.size(); i++) {
            Slot slot = slots.get(i);
            String field = at + "slots[" + i + "]";
            if (slot.endsBeforeItBegins()) {
                found.add(
                        field,
                        "This time ends before it begins, or as it does",
                        "Give an end after " + slot.from()
                                + "; write a night as two times, up to midnight and from it");
                continue;
            }
            for (int j = 0; j < i; j++) {
                Slot other = slots.get(j);
                if (!other.endsBeforeItBegins() && slot.overlaps(other)) {
                    found.add(
                            field,
                            "This time overlaps " + other.day().words() + " " + other.from() + " to " + other.to(),
                            "Let one end where the other begins, or take one out");
                    break;
                }
            }
        }
    }

    private void walking(WalkingWorks walking) {
        found.optionalText("walking.works", walking.works(), 1_000);
        if (walking.pounds() != null) {
            if (walking.pounds().signum() < 0) {
                found.add("walking.pounds", "A sum can't be below zero", "Write whole pounds, or leave it blank");
            } else {
                amount("walking.pounds", walking.pounds(), MOST_POUNDS);
            }
        } else if (walking.sharedPot()) {
            found.add(
                    "walking.pounds", "A shared pot is named without a sum", "Write the pounds, or take the tick away");
        }
    }

    private void hours(FinancialYear year, List<SpaceHours> hours, Set<String> spaces) {
        Set<String> named = new HashSet<>();
        BigDecimal most = BigDecimal.valueOf(
                24 * ChronoUnit.DAYS.between(year.from(), year.to().plusDays(1)));
        for (int i = 0; i < hours.size(); i++) {
            SpaceHours each = hours.get(i);
            String at = "hours[" + i + "].";
            if (!spaces.contains(each.space())) {
                found.add(
                        at + "space", "The site has no space that is called " + each.space(), "Use one of its spaces");
            } else if (!named.add(each.space())) {
                found.add(at + "space", "The space is named twice", "Write its hours once");
            }
            if (each.offered().signum() < 0) {
                found.add(
                        at + "offered", "Hours can't be below zero", "Write how many hours it was offered in the year");
            } else if (each.offered().compareTo(most) > 0) {
                found.add(
                        at + "offered",
                        "That is more than 168 hours a week, and a week has no more",
                        "Write the hours of the year, at most " + String.format(Locale.UK, "%,d", most.intValue()));
            } else {
                amount(at + "offered", each.offered(), most);
            }
            used(at, each);
        }
    }

    private void used(String at, SpaceHours hours) {
        if (hours.used() == null) {
            return;
        }
        if (hours.used().signum() < 0) {
            found.add(at + "used", "Hours can't be below zero", "Write how many hours it was used, or leave it blank");
        } else if (hours.used().compareTo(hours.offered()) > 0) {
            found.add(
                    at + "used",
                    "It was used for more hours than it was offered",
                    "Write at most " + hours.offered().toPlainString() + ", or mend the hours offered");
        } else {
            amount(at + "used", hours.used(), hours.offered());
        }
    }

    private void hectares(String field, @Nullable BigDecimal hectares) {
        if (hectares != null && hectares.signum() < 0) {
            found.add(field, "An area can't be below zero", "Write hectares, or leave it blank");
        } else if (hectares != null) {
            amount(field, hectares, MOST_HECTARES);
        }
    }

    private void amount(String field, BigDecimal amount, BigDecimal most) {
        if (amount.compareTo(most) > 0) {
            found.add(
                    field,
                    "That is more than can be right",
                    "Write at most " + String.format(Locale.UK, "%,d", most.longValue()));
        } else if (amount.stripTrailingZeros().scale() > 2) {
            found.add(field, "This has more than two decimals", "Round it to two decimals");
        }
    }

    /** What may tell who somebody is, in the words that become public; a number or address to book by is meant to be there. */
    static List<PersonalDetail> personal(SiteTerms terms) {
        List<PersonalDetail> details = new ArrayList<>(PersonalDetails.in("accessNotes", terms.accessNotes()));
        for (int i = 0; i < terms.spaces().size(); i++) {
            SpaceTerms space = terms.spaces().get(i);
            String at = "spaces[" + i + "].";
            details.addAll(PersonalDetails.in(at + "name", space.name()));
            details.addAll(PersonalDetails.in(at + "whoMayUse", space.whoMayUse()));
            if (space.booking().email() != null) {
                PersonalDetails.in(at + "booking.email", asWords(space.booking().email())).stream()
                        .filter(detail -> detail.kind() == PersonalDetail.Kind.NAME)
                        .forEach(details::add);
            }
        }
        return details;
    }

    /** Whether an address is somebody's own is told by what stands before the @: jane.smith, not rooms. */
    private static String asWords(String email) {
        return Pattern.compile("[._-]+")
                .splitAsStream(email.substring(0, Math.max(0, email.indexOf('@'))))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1))
                .collect(Collectors.joining(" "));
    }
}
