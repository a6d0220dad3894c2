package org.wellkept.core.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wellkept.core.Coded;

/** What a column of a spreadsheet can hold, with what it is called in a sheet of each kind. */
public enum ImportField implements Coded {
    REFERENCE(
            "ref",
            promises("Reference in the source"),
            activities("Reference in the source"),
            anchorActions("Reference in the source"),
            rooms("Reference in the source"),
            contracts("Reference")),
    TITLE(
            "title",
            promises("Promise"),
            activities("Activity"),
            anchorActions("Action"),
            rooms("Room"),
            contracts("Contract")),
    STATEMENT("statement", promises("What it says"), anchorActions("What it says")),
    PURPOSE("purpose", activities("What was done and why")),
    KIND("kind", activities("Kind of activity"), rooms("Kind of room"), contracts("Contract or framework")),
    DIMENSION("dimension", anchorActions("Kind of anchor action")),
    ORGANISATION(
            "organisation",
            promises("Who made it"),
            activities("Who did it"),
            anchorActions("Who does it"),
            rooms("Who offers it"),
            contracts("Buyer")),
    PARTNERS("partners", promises("With whom"), activities("With whom"), anchorActions("With whom")),
    AREA("area", promises("Where"), activities("Where"), anchorActions("Where"), rooms("Where")),
    PLAN("plan", promises("Plan"), anchorActions("Plan")),
    PLAN_PAGE("planPage", promises("Page"), anchorActions("Page")),
    PREVENTION_LEVEL("preventionLevel", promises("Prevention level")),
    CONCORDAT_STEP("concordatStep", promises("Concordat step")),
    DETERMINANTS("determinants", promises("Determinants")),
    GROUPS("groups", promises("Groups"), activities("Who was involved")),
    LIFE_STAGE("lifeStage", promises("Life stage")),
    PEOPLE("people", activities("Number of people")),
    PERIOD("period", activities("When"), anchorActions("When")),
    STAGE("stage", anchorActions("How far it is")),
    REACHED("reached", activities("How people were reached")),
    ACCESS_NEEDS("accessNeeds", activities("Access needs met"), rooms("Access needs met")),
    PAYMENT_OFFERED("paymentOffered", activities("Payment offered")),
    DAYS_TO_PAY("daysToPay", activities("Days to pay")),
    SAID("said", activities("What people said")),
    RUNG("rung", activities("Rung claimed")),
    CHANGED("changed", activities("What changed")),
    MEASURE("measure", promises("Measure")),
    BASELINE("baseline", promises("Baseline"), anchorActions("How much before")),
    TARGET("target", promises("Target")),
    AMOUNT("amount", anchorActions("How much")),
    UNIT("unit", promises("Unit"), anchorActions("Of what")),
    START("start", promises("Start"), contracts("Start")),
    DUE("due", promises("Due")),
    RESOURCES("resources", promises("Resources")),
    MONITORING("monitoring", promises("Monitored by")),
    ACCOUNTABLE_ROLE(
            "accountableRole", promises("Role that answers for it"), anchorActions("Role that answers for it")),
    SOURCE("source", promises("Source"), activities("Source"), anchorActions("Source"), rooms("Source")),
    SITE("site", rooms("Site")),
    ADDRESS("address", rooms("Address")),
    POSTCODE("postcode", rooms("Postcode")),
    ACCESS_NOTES("accessNotes", rooms("How to get in and around")),
    HOLDS("holds", rooms("How many people it holds")),
    HIRE("hire", rooms("Free, low cost or market price")),
    PRICE_PER_HOUR("pricePerHour", rooms("Price per hour")),
    WHO_MAY_USE("whoMayUse", rooms("Who may use it")),
    BOOKING_LINK("bookingLink", rooms("Web page to book")),
    BOOKING_PHONE("bookingPhone", rooms("Phone to book")),
    BOOKING_EMAIL("bookingEmail", rooms("E-mail to book")),
    FREE_TIMES("freeTimes", rooms("Free times")),
    TAKEN_TIMES("takenTimes", rooms("Taken times")),
    NOTICE("notice", contracts("Notice number")),
    SUPPLIER("supplier", contracts("Supplier")),
    SUPPLIER_KINDS("supplierKinds", contracts("Kind of supplier")),
    LOCAL("local", contracts("Local supplier (yes or no)")),
    SME("sme", contracts("Small or medium-sized business (yes or no)")),
    VCSE("vcse", contracts("Voluntary, community or social enterprise (yes or no)")),
    USER_LED("userLed", contracts("Led by the people who use it (yes or no)")),
    LOT_OF("lotOf", contracts("Lot of the contract")),
    ENDS("ends", contracts("End")),
    VALUE("value", contracts("Value")),
    WEIGHTING("weighting", contracts("Social value weighting")),
    COMMITTED("committed", contracts("Social value committed")),
    COMMITTED_VALUE("committedValue", contracts("Social value committed, in pounds")),
    DELIVERED("delivered", contracts("Social value delivered")),
    DELIVERED_VALUE("deliveredValue", contracts("Social value delivered, in pounds")),
    CODES("codes", contracts("Measure codes")),
    CARBON_PLAN("carbonPlan", contracts("Carbon reduction plan")),
    CARBON_TONNES("carbonTonnes", contracts("Tonnes of carbon to be saved")),
    SHARED_WITH("sharedWith", contracts("Shared with"));

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody changes
    private final List<Named> names;

    ImportField(String code, Named... names) {
        this.code = code;
        this.names = List.of(names);
    }

    /** What it is called in a sheet of a kind. */
    private record Named(ImportKind kind, String words) {}

    private static Named promises(String words) {
        return new Named(ImportKind.COMMITMENTS, words);
    }

    private static Named activities(String words) {
        return new Named(ImportKind.ACTIVITIES, words);
    }

    private static Named anchorActions(String words) {
        return new Named(ImportKind.ANCHOR_ACTIONS, words);
    }

    private static Named contracts(String words) {
        return new Named(ImportKind.CONTRACTS, words);
    }

    private static Named rooms(String words) {
        return new Named(ImportKind.ROOMS, words);
    }

    @Override
    public String code() {
        return code;
    }

    /** A promise's words where it has such a thing, else those of the first kind that has. */
    @Override
    public String words() {
        return names.getFirst().words();
    }

    /**
     * What it is called in a sheet of that kind.
     *
     * @throws IllegalArgumentException where such a sheet has no such thing
     */
    public String words(ImportKind kind) {
        return wordsOrNone(kind).orElseThrow(() -> new IllegalArgumentException(kind.words() + " have no " + code));
    }

    boolean isOf(ImportKind kind) {
        return wordsOrNone(kind).isPresent();
    }

    private Optional<String> wordsOrNone(ImportKind kind) {
        return names.stream()
                .filter(name -> name.kind() == kind)
                .map(Named::words)
                .findFirst();
    }

    /** Whether its cells hold pounds, so that a heading or a cell may say thousands or millions. */
    boolean isMoney() {
        return this == VALUE || this == COMMITTED_VALUE || this == DELIVERED_VALUE;
    }

    /** What a column of a sheet of that kind can hold. */
    public static List<ImportField> of(ImportKind kind) {
        return Arrays.stream(values()).filter(field -> field.isOf(kind)).toList();
    }
}
