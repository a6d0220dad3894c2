package org.wellkept.api.estates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.json.Given;
import org.wellkept.core.estates.AccessNeed;
import org.wellkept.core.estates.Booking;
import org.wellkept.core.estates.Hire;
import org.wellkept.core.estates.SpaceKind;
import org.wellkept.core.estates.SpaceTerms;

/** A space that others may use, as the API shows it and takes it. */
record SpaceBody(
        @Nullable String slug,
        String name,
        SpaceKind kind,
        @Nullable Integer holds,
        @Nullable LocalDate openFrom,
        @Nullable LocalDate closedOn,
        Hire terms,
        @Nullable BigDecimal pricePerHour,
        @Nullable String whoMayUse,
        List<AccessNeed> accessNeeds,
        Booking booking,
        List<SlotBody> slots) {

    static SpaceBody of(SpaceTerms space) {
        return new SpaceBody(
                space.slug(),
                space.name(),
                space.kind(),
                space.holds(),
                space.openFrom(),
                space.closedOn(),
                space.hire(),
                space.pricePerHour(),
                space.whoMayUse(),
                space.needs().stream().sorted().toList(),
                space.booking(),
                space.slots().stream().map(SlotBody::of).toList());
    }

    static SpaceTerms read(Given given) {
        return new SpaceTerms(
                given.optionalText("slug"),
                given.text("name", "Write what people call it, such as Main hall"),
                given.choice("kind", SpaceKind.class),
                whole(given, "holds"),
                given.optionalDate("openFrom"),
                given.optionalDate("closedOn"),
                given.choice("terms", Hire.class),
                given.number("pricePerHour"),
                given.optionalText("whoMayUse"),
                given.choices("accessNeeds", AccessNeed.class),
                booking(given.part("booking")),
                given.parts("slots", SlotBody::read).stream()
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Booking booking(@Nullable Given given) {
        return given == null
                ? Booking.UNKNOWN
                : new Booking(given.optionalText("link"), given.optionalText("phone"), given.optionalText("email"));
    }

    /** Null where it is none, which is noted. */
    static @Nullable Integer whole(Given given, String name) {
        BigDecimal number = given.number(name);
        if (number == null) {
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            given.note(given.field(name), "This is not a whole number", "Give a whole number, such as 12");
            return null;
        }
    }
}
