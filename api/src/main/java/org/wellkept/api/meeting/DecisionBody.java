package org.wellkept.api.meeting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.dates.DateBody;
import org.wellkept.api.http.Versioned;
import org.wellkept.core.Version;
import org.wellkept.core.meeting.DecisionKind;
import org.wellkept.core.meeting.DecisionRead;
import org.wellkept.core.meeting.DecisionState;
import org.wellkept.core.meeting.MeetingRef;
import org.wellkept.core.meeting.PromiseRef;
import org.wellkept.core.partnership.BoardRef;

/**
 * A decision of a board. What {@link NewDecisionBody} can write stands here under the same names.
 *
 * @param item the id of its agenda item
 * @param promises references of those that the caller may read
 * @param state whether anything is left of it today
 * @param outcome what came of it
 * @param follows the decision that its agenda item brought back
 * @param answer what the board above said without a meeting
 * @param followedBy decisions on items that brought it back
 * @param comesUpAt planned meetings that have it on their agenda
 * @param corrections what it said before, oldest first
 */
record DecisionBody(
        @JsonIgnore Version version,
        String reference,
        String board,
        UUID meeting,
        LocalDate on,
        UUID item,
        DecisionKind kind,
        String resolved,
        @Nullable String owner,
        @Nullable String ownerRole,
        @Nullable DateBody due,
        List<String> promises,
        DecisionState state,
        LocalDate recordedOn,
        @Nullable OutcomeBody outcome,
        @Nullable LinkBody follows,
        @Nullable String escalatedTo,
        @Nullable AnswerBody answer,
        List<LinkBody> followedBy,
        List<MeetingRefBody> comesUpAt,
        List<CorrectionBody> corrections)
        implements Versioned {

    record OutcomeBody(boolean done, String words, LocalDate on) {

        static @Nullable OutcomeBody of(DecisionRead.@Nullable Result result) {
            return result == null ? null : new OutcomeBody(result.done(), result.words(), result.on());
        }
    }

    record AnswerBody(String words, LocalDate on) {

        static @Nullable AnswerBody of(DecisionRead.@Nullable Answer answer) {
            return answer == null ? null : new AnswerBody(answer.words(), answer.on());
        }
    }

    record LinkBody(String reference, String board, DecisionKind kind, LocalDate on) {

        static LinkBody of(DecisionRead.Link link) {
            return new LinkBody(link.reference(), link.board().slug(), link.kind(), link.on());
        }
    }

    record MeetingRefBody(UUID id, String board, LocalDate on) {

        static MeetingRefBody of(MeetingRef meeting) {
            return new MeetingRefBody(meeting.id(), meeting.board().slug(), meeting.on());
        }
    }

    record CorrectionBody(LocalDate on, String because, DecisionKind kind, String resolved) {

        static CorrectionBody of(DecisionRead.Correction correction) {
            return new CorrectionBody(correction.on(), correction.because(), correction.kind(), correction.resolved());
        }
    }

    static DecisionBody of(DecisionRead decision) {
        DecisionRead.Chain chain = decision.chain();
        DecisionRead.Link follows = chain.follows();
        BoardRef above = chain.escalatedTo();
        return new DecisionBody(
                decision.version(),
                decision.reference(),
                decision.board().slug(),
                decision.meeting().id(),
                decision.meeting().on(),
                decision.item().id(),
                decision.kind(),
                decision.resolved(),
                decision.terms().owner(),
                decision.ownerRole(),
                DateBody.of(decision.due()),
                decision.promises().stream().map(PromiseRef::reference).toList(),
                decision.state(),
                decision.recordedOn(),
                OutcomeBody.of(decision.outcome()),
                follows == null ? null : LinkBody.of(follows),
                above == null ? null : above.slug(),
                AnswerBody.of(chain.answer()),
                chain.followedBy().stream().map(LinkBody::of).toList(),
                chain.comesUpAt().stream().map(MeetingRefBody::of).toList(),
                decision.corrections().stream().map(CorrectionBody::of).toList());
    }
}
