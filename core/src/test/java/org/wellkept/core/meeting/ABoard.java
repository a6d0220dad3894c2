package org.wellkept.core.meeting;

import static org.wellkept.core.test.TestClock.FIRST_DAY;

import java.time.LocalDate;
import java.util.List;
import org.wellkept.core.access.Actor;
import org.wellkept.core.test.CoreBench;

/** A board's officer at work: plans, fills an agenda, records, each through the doors. */
record ABoard(CoreBench bench, String slug, Actor officer) {

    static final AgendaItemTerms HALL =
            new AgendaItemTerms("The old hall", "Director of Public Health", AskedOfBoard.APPROVE, List.of("Open it."));

    Meetings meetings() {
        return bench.door(Meetings.class);
    }

    Decisions decisions() {
        return bench.door(Decisions.class);
    }

    MeetingRead plan(LocalDate on) {
        return plan(on, MeetingState.PLANNED);
    }

    MeetingRead plan(LocalDate on, MeetingState as) {
        return meetings()
                .plan(officer, new PlanMeeting(slug, new MeetingTerms(on, null, null, null), as))
                .orThrow();
    }

    AgendaItemRead item(MeetingRead meeting, AgendaItemTerms terms) {
        return meetings()
                .addItem(officer, meeting.id(), terms)
                .orThrow()
                .items()
                .getLast();
    }

    DecisionRead record(AgendaItemRead item, DecisionTerms terms) {
        return decisions()
                .record(officer, new RecordDecision(item.id(), item.version(), terms))
                .orThrow();
    }

    /** At a meeting of that day, which becomes today. */
    DecisionRead decide(LocalDate on, DecisionTerms terms) {
        bench.clock().set(on);
        return record(item(plan(on, MeetingState.HELD), HALL), terms);
    }

    DecisionRead decide(DecisionTerms terms) {
        return decide(FIRST_DAY, terms);
    }

    DecisionRead read(String reference) {
        return decisions().find(officer, reference).orThrow();
    }

    AgendaItemTerms bringingBack(String reference) {
        return new AgendaItemTerms("The hall again", null, AskedOfBoard.DECIDE, null, List.of(), List.of(), reference);
    }
}
