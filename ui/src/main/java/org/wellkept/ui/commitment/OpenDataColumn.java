package org.wellkept.ui.commitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.anchor.AnchorTerms;
import org.wellkept.core.commitment.CommitmentExport;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.partnership.OrganisationRef;
import org.wellkept.core.undertaking.Answers;
import org.wellkept.core.undertaking.UndertakingQuery;
import org.wellkept.ui.transparency.DataColumn;

/** The columns of the open data of promises, in their order. */
public enum OpenDataColumn implements DataColumn<CommitmentExport> {
    REFERENCE(
            "reference",
            "The promise’s short name. It never changes.",
            row -> row.summary().reference()),
    TITLE("title", "What is promised, in a line.", row -> row.summary().title()),
    STATEMENT("statement", "The promise in plain words.", CommitmentExport::statement),
    PARTNERSHIP(
            "partnership",
            "The partnership’s short name, as in its address.",
            row -> row.summary().partnership()),
    ORGANISATION(
            "organisation",
            "The short name of the body that carries it now, as in its address.",
            row -> row.summary().organisation().slug()),
    ORGANISATION_NAME(
            "organisationName",
            "That body’s name.",
            row -> row.summary().organisation().name()),
    AS_PUBLISHED(
            "asPublished",
            "true: copied from a published plan, and nobody has asked the body; it has no answers. false: the body takes"
                    + " part and answers for it.",
            Kind.TRUTH,
            row -> Boolean.toString(
                    row.summary().asPublished() || !row.summary().organisation().joined())),
    ACCOUNTABLE_ROLE(
            "accountableRole", "The role that answers for it, where one is named.", row -> row.accountableRole()),
    PARTNERS("partners", "With whom, as far as named.", CommitmentExport::partners),
    BOARDS("boards", "The boards that it is made to.", CommitmentExport::boards),
    AREA("area", "Where, as written.", row -> row.area()),
    PLAN("plan", "The published document that it comes from.", row -> row.plan()),
    PLAN_PAGE("planPage", "The page there.", row -> row.planPage()),
    PREVENTION_LEVEL("preventionLevel", "primary, secondary or tertiary.", row -> row.preventionLevel()),
    THEMES("themes", "What it is sorted by, such as concordat steps and population groups.", CommitmentExport::themes),
    MEASURES("measures", "What is counted, from where, to where.", CommitmentExport::measures),
    START("start", "When it starts, as written.", row -> text(row.start())),
    DUE(
            "due",
            "When it is due, as written: “March 2027”, “2027/28”, “ongoing”.",
            row -> text(row.summary().due())),
    DUE_FROM(
            "dueFrom",
            "The first day that those words cover, as year-month-day.",
            row -> day(row.summary().due(), DateWritten::from)),
    DUE_TO(
            "dueTo",
            "The last day that they cover; it counts as due after this day.",
            row -> day(row.summary().due(), DateWritten::to)),
    STATE("state", "agreed or closed.", row -> row.summary().state().code()),
    CLOSED_AS(
            "closedAs",
            "How it ended: completed, withdrawn, superseded, stopped, handedOver or notCarriedOn.",
            row -> code(row.summary().closedAs())),
    SAID(
            "said",
            "What the partner says: green, amber, red, complete, noReturn (asked, silent), notAsked, or waiting (not public"
                    + " yet: the body was told first, and may reply). Empty for a body that nobody has asked.",
            row -> answer(row, answers -> answers.said().code())),
    SAID_ON("saidOn", "The day of the update that said so.", row -> answer(row, answers -> iso(answers.saidOn()))),
    SHOWN(
            "shown",
            "What figures show: met, onTrack, behind, overdue, cannotTell or waiting (not public yet).",
            row -> answer(row, answers -> answers.shown().answer().code())),
    SHOWN_BECAUSE(
            "shownBecause",
            "Why, in words.",
            row -> answer(row, answers -> answers.shown().because())),
    CHECKED(
            "checked",
            "What somebody independent found: noEvidence, notStarted, limited, substantial, complete or waiting (not public"
                    + " yet). Empty when nobody has looked.",
            row -> answer(row, OpenDataColumn::checked)),
    CHECKED_ON(
            "checkedOn",
            "The day of that check.",
            row -> answer(
                    row,
                    answers -> answers.checked() == null
                            ? null
                            : iso(answers.checked().on()))),
    CHANGED_SINCE_AGREED(
            "changedSinceAgreed",
            "How many times it was changed since it was agreed.",
            Kind.NUMBER,
            row -> answer(row, answers -> Integer.toString(answers.changedSinceAgreed()))),
    OWNERLESS(
            "ownerless",
            "true when no role is named that answers for it.",
            Kind.TRUTH,
            row -> answer(row, answers -> Boolean.toString(answers.ownerless()))),
    STALE(
            "stale",
            "true when there was no update for two of its own periods.",
            Kind.TRUTH,
            row -> answer(row, answers -> Boolean.toString(answers.stale()))),
    SOURCE("source", "Where an as-published promise was copied from.", row -> row.source()),
    SOURCE_REF("sourceRef", "Its number there.", row -> row.sourceRef()),
    ANCHOR_DIMENSION(
            "anchorDimension",
            "Of an anchor action, in which role: employment, procurement, estates, environment, housing or place.",
            row -> anchor(row, anchor -> anchor.dimension().code())),
    ANCHOR_LIVING_WAGE(
            "anchorLivingWage",
            "true when it is about paying the real Living Wage.",
            Kind.TRUTH,
            row -> anchor(row, anchor -> Boolean.toString(anchor.livingWage()))),
    ANCHOR_AMOUNT("anchorAmount", "How much of it.", Kind.NUMBER, row -> anchor(row, anchor -> plain(anchor.amount()))),
    ANCHOR_UNIT("anchorUnit", "Of what, as written.", row -> anchor(row, AnchorTerms::unit)),
    ANCHOR_BEFORE(
            "anchorBefore",
            "The same amount before it began.",
            Kind.NUMBER,
            row -> anchor(row, anchor -> plain(anchor.before()))),
    ANCHOR_STAGE(
            "anchorStage",
            "How far it was when it was written down: stated, planned, inProgress, ongoing or completed.",
            row -> anchor(row, anchor -> code(anchor.stage()))),
    MADE_BY(
            "madeBy",
            "The short name of the body that made it, where another carries it now.",
            row -> maker(row, OrganisationRef::slug)),
    MADE_BY_NAME("madeByName", "That body’s name.", row -> maker(row, OrganisationRef::name)),
    IN_HANDOVER(
            "inHandover",
            "true while its body has ended and nobody has settled yet who carries it on. It counts once, under that body.",
            Kind.TRUTH,
            row -> Boolean.toString(row.summary().inHandover()));

    // every one of them captures nothing
    @SuppressWarnings("ImmutableEnumChecker")
    private final Definition<CommitmentExport> definition;

    OpenDataColumn(String heading, String meaning, Function<CommitmentExport, @Nullable String> value) {
        this(heading, meaning, Kind.TEXT, value);
    }

    OpenDataColumn(String heading, String meaning, Kind kind, Function<CommitmentExport, @Nullable String> value) {
        this.definition = new Definition<>(heading, meaning, kind, value);
    }

    @Override
    public Definition<CommitmentExport> definition() {
        return definition;
    }

    /** Nothing for a body that nobody has asked, whatever the row says. */
    private static @Nullable String answer(CommitmentExport row, Function<Answers, @Nullable String> part) {
        Answers answers = row.summary().answers();
        return answers == null || !row.summary().organisation().joined() ? null : part.apply(answers);
    }

    private static @Nullable String anchor(CommitmentExport row, Function<AnchorTerms, @Nullable String> part) {
        AnchorTerms anchor = row.anchor();
        return anchor == null ? null : part.apply(anchor);
    }

    private static @Nullable String maker(CommitmentExport row, Function<OrganisationRef, String> part) {
        OrganisationRef maker = row.summary().madeBy();
        return maker == null ? null : part.apply(maker);
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static @Nullable String checked(Answers answers) {
        if (answers.checkWaits()) {
            return UndertakingQuery.WAITING;
        }
        return answers.checked() == null ? null : answers.checked().answer().code();
    }

    private static @Nullable String code(@Nullable Coded choice) {
        return choice == null ? null : choice.code();
    }

    private static @Nullable String text(@Nullable DateWritten date) {
        return date == null ? null : date.text();
    }

    private static @Nullable String day(@Nullable DateWritten date, Function<DateWritten, @Nullable LocalDate> end) {
        return date == null ? null : iso(end.apply(date));
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
