package org.wellkept.ui.meeting;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.meeting.DecisionRead;
import org.wellkept.core.meeting.PromiseRef;
import org.wellkept.ui.transparency.DataColumn;

/** The columns of the open data of decisions, in their order. */
public enum DecisionColumn implements DataColumn<DecisionRead> {
    REFERENCE("reference", "The decision’s short name. It never changes.", DecisionRead::reference),
    BOARD(
            "board",
            "The board’s short name, as in its address.",
            row -> row.board().slug()),
    MET("meetingOn", "The day of the meeting.", row -> day(row.meeting().on())),
    ITEM("item", "The agenda item’s title.", row -> row.item().title()),
    KIND(
            "kind",
            "noted, endorsed, approved, deferred or escalated.",
            row -> row.kind().code()),
    RESOLVED("resolved", "What follows “Resolved that”.", DecisionRead::resolved),
    OWNER(
            "owner",
            "The short name of the body that does what was decided; empty where nothing needs doing.",
            row -> row.owner() == null ? null : row.owner().slug()),
    OWNER_ROLE("ownerRole", "The role in it, where one is named.", DecisionRead::ownerRole),
    DUE("due", "Until when, as written.", row -> text(row.due())),
    DUE_TO("dueTo", "The last day that these words cover.", row -> last(row.due())),
    STATE(
            "state",
            "open, late, done, notDone or settled (nothing left to do).",
            row -> row.state().code()),
    OUTCOME(
            "outcome",
            "What came of it.",
            row -> row.outcome() == null ? null : row.outcome().words()),
    OUTCOME_ON(
            "outcomeOn",
            "On which day.",
            row -> row.outcome() == null ? null : day(row.outcome().on())),
    ESCALATED_TO(
            "escalatedTo",
            "The board above that it was passed to.",
            row -> row.chain().escalatedTo() == null
                    ? null
                    : row.chain().escalatedTo().slug()),
    FOLLOWS(
            "follows",
            "The decision that came up again with it.",
            row -> row.chain().follows() == null ? null : row.chain().follows().reference()),
    PROMISES(
            "promises",
            "Short names of the public promises that it is about, with spaces between.",
            row -> row.promises().stream().map(PromiseRef::reference).collect(Collectors.joining(" ")));

    // every one of them captures nothing
    @SuppressWarnings("ImmutableEnumChecker")
    private final Definition<DecisionRead> definition;

    DecisionColumn(String heading, String meaning, Function<DecisionRead, @Nullable String> value) {
        this.definition = new Definition<>(heading, meaning, Kind.TEXT, value);
    }

    @Override
    public Definition<DecisionRead> definition() {
        return definition;
    }

    private static String day(LocalDate day) {
        return day.toString();
    }

    private static @Nullable String text(@Nullable DateWritten date) {
        return date == null ? null : date.text();
    }

    private static @Nullable String last(@Nullable DateWritten date) {
        return date == null || date.to() == null ? null : date.to().toString();
    }
}
