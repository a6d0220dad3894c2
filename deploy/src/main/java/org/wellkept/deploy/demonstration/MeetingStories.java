package org.wellkept.deploy.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.access.Actor;
import org.wellkept.core.meeting.AgendaItemRead;
import org.wellkept.core.meeting.AgendaItemTerms;
import org.wellkept.core.meeting.AskedOfBoard;
import org.wellkept.core.meeting.DecisionKind;
import org.wellkept.core.meeting.DecisionTerms;
import org.wellkept.core.meeting.Decisions;
import org.wellkept.core.meeting.MeetingRead;
import org.wellkept.core.meeting.MeetingState;
import org.wellkept.core.meeting.MeetingTerms;
import org.wellkept.core.meeting.Meetings;
import org.wellkept.core.meeting.PlanMeeting;
import org.wellkept.core.meeting.RecordDecision;
import org.wellkept.core.meeting.TellOutcome;
import org.wellkept.core.reference.WorkingDays;

/** Meetings of the boards over half a year, and the next ones: what was decided, what came of it, what comes back. */
@ApplicationScoped
class MeetingStories {

    private static final String WELLSHIRE = "wellshire";
    private static final String VALE = "vale";
    private static final String PERINATAL = "perinatal";
    private static final String COUNCIL = "wellshire-county-council";
    private static final String VALE_COUNCIL = "vale-borough-council";
    private static final String ICB = "nhs-wellshire-and-vale";
    private static final String PUBLIC_HEALTH = "Director of Public Health";

    /** After whatever else happens on a day, the sittings of commitment rounds among it. */
    private static final int EVENING = 24;

    private final Meetings meetings;
    private final Decisions decisions;

    @Inject
    MeetingStories(Meetings meetings, Decisions decisions) {
        this.meetings = meetings;
        this.decisions = decisions;
    }

    /** Everything that happens, each on its day. */
    List<Happening> happenings(RelativeDays days, Function<String, Actor> leadOf, Function<String, Actor> officerOf) {
        Telling telling = new Telling(days, leadOf, officerOf);
        telling.wellshire();
        telling.perinatal();
        telling.vale();
        return telling.happenings;
    }

    private final class Telling {

        private final RelativeDays days;
        private final Function<String, Actor> leadOf;
        private final Function<String, Actor> officerOf;
        private final List<Happening> happenings = new ArrayList<>();

        Telling(RelativeDays days, Function<String, Actor> leadOf, Function<String, Actor> officerOf) {
            this.days = days;
            this.leadOf = leadOf;
            this.officerOf = officerOf;
        }

        private void wellshire() {
            happens("Q-2-start+20d", () -> {
                Evening evening =
                        new Evening(WELLSHIRE, meetingDay("Q-2-start+20d"), "County Hall, Wells Road, Wellshire");
                evening.decided(
                        new AgendaItemTerms(
                                "What partners promise",
                                PUBLIC_HEALTH,
                                AskedOfBoard.ENDORSE,
                                "Partners were asked what they can promise with what they have. Four have answered.",
                                List.of(
                                        "endorse the promises that have a date and a figure.",
                                        "ask again in two years’ time."),
                                List.of("WV-005", "WV-014", "WV-016"),
                                null),
                        new DecisionTerms(
                                DecisionKind.ENDORSED,
                                "the promises of Open Door and of the County Council that have a date and a figure are endorsed.",
                                null,
                                null,
                                null,
                                List.of("WV-005", "WV-014", "WV-016")));
                evening.decided(
                        new AgendaItemTerms(
                                "Moving money towards prevention",
                                "Chief Finance Officer of the NHS",
                                AskedOfBoard.ENDORSE,
                                "The NHS proposes to move part of its growth to prevention.",
                                List.of("endorse the aim."),
                                List.of("WV-027"),
                                null),
                        new DecisionTerms(
                                DecisionKind.DEFERRED,
                                "the aim comes back with the sum of money that is to move, and from where.",
                                null,
                                null,
                                null,
                                List.of("WV-027")));
                evening.decided(
                        new AgendaItemTerms(
                                "Rooms for peer groups",
                                "Head of Property",
                                AskedOfBoard.APPROVE,
                                List.of("open rooms in four libraries to peer groups on weekday evenings, free.")),
                        new DecisionTerms(
                                DecisionKind.APPROVED,
                                "rooms in four libraries are opened to peer groups on weekday evenings, free.",
                                COUNCIL,
                                "Head of Property",
                                days.words("{month:Q-1-end}"),
                                List.of()));
                evening.decided(
                        new AgendaItemTerms(
                                "How promises stood", PUBLIC_HEALTH, AskedOfBoard.NOTE, List.of("note the report.")),
                        new DecisionTerms(
                                DecisionKind.NOTED, "the report is noted, with thanks to those who answered."));
            });
            happens(
                    "Q-1-start+40d",
                    () -> tell(
                            leadOf.apply(COUNCIL),
                            "WELLSHIRE-D003",
                            "Four libraries are open to peer groups until nine. Eleven groups meet there every week.",
                            meetingDay("Q-1-start+40d")));
            happens("Q-1-start+60d", () -> {
                Evening evening =
                        new Evening(WELLSHIRE, meetingDay("Q-1-start+60d"), "County Hall, Wells Road, Wellshire");
                evening.decided(
                        new AgendaItemTerms(
                                "Moving money towards prevention, again",
                                "Chief Finance Officer of the NHS",
                                AskedOfBoard.DECIDE,
                                "The sum is not worked out yet. Two budgets could give it.",
                                List.of("say by when the board wants to see the sum."),
                                List.of("WV-027"),
                                "WELLSHIRE-D002"),
                        new DecisionTerms(
                                DecisionKind.APPROVED,
                                "the NHS tells the board the sum of money that is to move, and from which budgets.",
                                ICB,
                                "Chief Finance Officer",
                                days.words("{day:Q0-end}"),
                                List.of("WV-027")));
                evening.decided(
                        new AgendaItemTerms(
                                "A line that young people ring in the night",
                                "Director of Commissioning",
                                AskedOfBoard.APPROVE,
                                List.of("write to every school with the number before term begins.")),
                        new DecisionTerms(
                                DecisionKind.APPROVED,
                                "the NHS writes to every school with the number of the line.",
                                ICB,
                                "Director of Commissioning",
                                days.words("{day:Q-1-end}"),
                                List.of()));
                evening.decided(
                        new AgendaItemTerms(
                                "How promises stood", PUBLIC_HEALTH, AskedOfBoard.NOTE, List.of("note the report.")),
                        new DecisionTerms(
                                DecisionKind.NOTED,
                                "the report is noted, and what waits for an answer is looked at next time."));
            });
            happens("Q0-start", () -> {
                MeetingRead next = plan(WELLSHIRE, "Q1-start+20d", "County Hall, Wells Road, Wellshire");
                add(
                        WELLSHIRE,
                        next,
                        new AgendaItemTerms(
                                "A second peer supporter for new mothers",
                                "Chair of the Perinatal Group",
                                AskedOfBoard.DECIDE,
                                "The group asks the board to find the money for a second post.",
                                List.of("say who pays for a second peer supporter."),
                                List.of("WV-002"),
                                "PERINATAL-D001"));
                add(
                        WELLSHIRE,
                        next,
                        new AgendaItemTerms(
                                "Lonely winters",
                                PUBLIC_HEALTH,
                                AskedOfBoard.NOTE,
                                "What partners do for people who are alone in the dark months.",
                                List.of("note the report.", "ask partners which rooms stay warm and open."),
                                List.of(),
                                null));
            });
        }

        private void perinatal() {
            happens(
                    "Q-1-start+30d",
                    () -> new Evening(PERINATAL, meetingDay("Q-1-start+30d"), null)
                            .decided(
                                    new AgendaItemTerms(
                                            "A second peer supporter",
                                            "Lead Midwife",
                                            AskedOfBoard.DECIDE,
                                            "One peer supporter can’t meet everybody who asks.",
                                            List.of("ask the board for a second post."),
                                            List.of("WV-002"),
                                            null),
                                    new DecisionTerms(
                                            DecisionKind.ESCALATED,
                                            "the board is asked to find the money for a second peer supporter.",
                                            null,
                                            null,
                                            null,
                                            List.of("WV-002"))));
        }

        private void vale() {
            happens("Q-2-start+32d", () -> {
                Evening evening = new Evening(VALE, meetingDay("Q-2-start+32d"), "Vale Town Hall, Market Street, Vale");
                evening.decided(
                        new AgendaItemTerms(
                                "Talks with an interpreter",
                                PUBLIC_HEALTH,
                                AskedOfBoard.ENDORSE,
                                null,
                                List.of("endorse the promise of the NHS."),
                                List.of("WV-022"),
                                null),
                        new DecisionTerms(
                                DecisionKind.ENDORSED,
                                "the promise of the NHS is endorsed.",
                                null,
                                null,
                                null,
                                List.of("WV-022")));
                evening.decided(
                        new AgendaItemTerms(
                                "Benches on the way to the shops",
                                "Head of Streets",
                                AskedOfBoard.APPROVE,
                                List.of("put up ten benches.")),
                        new DecisionTerms(
                                DecisionKind.DEFERRED,
                                "it comes back once older people have said where the benches should be."));
                evening.decided(
                        new AgendaItemTerms(
                                "How promises stood", PUBLIC_HEALTH, AskedOfBoard.NOTE, List.of("note the report.")),
                        new DecisionTerms(DecisionKind.NOTED, "the report is noted."));
            });
            happens("Q-1-start+66d", () -> {
                Evening evening = new Evening(VALE, meetingDay("Q-1-start+66d"), "Vale Town Hall, Market Street, Vale");
                evening.decided(
                        new AgendaItemTerms(
                                "Benches on the way to the shops, again",
                                "Head of Streets",
                                AskedOfBoard.APPROVE,
                                "Thirty older people walked the way with us and marked twelve places.",
                                List.of("put up twelve benches in the places that people marked."),
                                List.of(),
                                "VALE-D002"),
                        new DecisionTerms(
                                DecisionKind.APPROVED,
                                "twelve benches are put up in the places that people marked.",
                                VALE_COUNCIL,
                                "Head of Streets",
                                days.words("{day:Q0-end+2m}"),
                                List.of()));
                evening.decided(
                        new AgendaItemTerms(
                                "A list of who can help with debt",
                                "Head of Housing",
                                AskedOfBoard.APPROVE,
                                List.of("put a list in every rent letter.")),
                        new DecisionTerms(
                                DecisionKind.APPROVED,
                                "a list of who helps with debt goes out with every rent letter.",
                                VALE_COUNCIL,
                                "Head of Housing",
                                days.words("{day:Q-1-end}"),
                                List.of()));
            });
            happens("Q0-start", () -> {
                MeetingRead next = plan(VALE, "Q1-start+27d", "Vale Town Hall, Market Street, Vale");
                add(
                        VALE,
                        next,
                        new AgendaItemTerms(
                                "Where the benches are",
                                "Head of Streets",
                                AskedOfBoard.NOTE,
                                null,
                                List.of(),
                                List.of(),
                                "VALE-D004"));
            });
        }

        private void happens(String day, Runnable happens) {
            happenings.add(new Happening(meetingDay(day), EVENING, happens));
        }

        /** Boards meet on working days; what has happened has happened by today. */
        private LocalDate meetingDay(String token) {
            LocalDate day = onWorkingDay(days.day(token));
            return day.isAfter(days.day("today")) ? days.past(token) : day;
        }

        private MeetingRead plan(String board, String day, String place) {
            return plan(board, onWorkingDay(days.day(day)), place, MeetingState.PLANNED);
        }

        private MeetingRead plan(String board, LocalDate on, @Nullable String place, MeetingState as) {
            return meetings.plan(
                            officerOf.apply(board),
                            new PlanMeeting(board, new MeetingTerms(on, LocalTime.of(14, 0), place, null), as))
                    .orThrow();
        }

        private AgendaItemRead add(String board, MeetingRead meeting, AgendaItemTerms item) {
            return meetings.addItem(officerOf.apply(board), meeting.id(), item)
                    .orThrow()
                    .items()
                    .getLast();
        }

        private void tell(Actor lead, String reference, String words, LocalDate on) {
            decisions.tell(lead, new TellOutcome(reference, true, words, on)).orThrow();
        }

        /** A meeting on its day, with its officer writing along. */
        private final class Evening {

            private final String board;
            private final MeetingRead meeting;

            Evening(String board, LocalDate on, @Nullable String place) {
                this.board = board;
                this.meeting = plan(board, on, place, MeetingState.HELD);
            }

            private void decided(AgendaItemTerms terms, DecisionTerms decision) {
                AgendaItemRead item = add(board, meeting, terms);
                decisions
                        .record(officerOf.apply(board), new RecordDecision(item.id(), item.version(), decision))
                        .orThrow();
            }
        }
    }

    private static LocalDate onWorkingDay(LocalDate day) {
        return WorkingDays.isWorkingDay(day) ? day : WorkingDays.after(day, 1);
    }
}
