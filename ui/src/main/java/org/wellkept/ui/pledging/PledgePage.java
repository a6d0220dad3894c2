package org.wellkept.ui.pledging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.pledging.Pledge;
import org.wellkept.core.pledging.PledgeDetails;
import org.wellkept.core.pledging.PledgedPromise;
import org.wellkept.core.undertaking.State;
import org.wellkept.ui.look.Words;

/**
 * One organisation's answer to a commitment round, in words.
 *
 * @param asks "Wellshire Health and Wellbeing Board asks:"
 * @param standing what was sent, or what would be
 */
public record PledgePage(String asks, String question, String when, String standing) {

    static PledgePage of(PledgeDetails details, LocalDate today) {
        return new PledgePage(
                details.round().board().name() + " asks:",
                details.round().question(),
                CommitmentRoundPage.when(details.round(), today),
                standing(details));
    }

    private static String standing(PledgeDetails details) {
        Pledge pledge = details.pledge();
        if (pledge.isAnswered()) {
            String said = CommitmentRoundPage.detail(pledge) + " " + Words.stopped(pledge.sentence());
            return details.maySend() ? said + " You can change it until the round closes." : said;
        }
        if (!details.round().isOpen()) {
            return "The round is closed, and no answer came.";
        }
        return pledge.isEmpty()
                ? "Not sent yet, and nothing is put forward."
                : "Not sent yet. So far: " + Words.stopped(pledge.sentence());
    }

    /** "Agreed; carries on WV-003; endorsed at the meeting on 12 October 2026", in a sentence. */
    static String promise(PledgedPromise promise) {
        List<String> parts = new ArrayList<>();
        parts.add(state(promise.state()));
        if (promise.follows() != null) {
            parts.add("carries on " + promise.follows());
        }
        LocalDate endorsed = promise.endorsedOn();
        if (endorsed != null) {
            parts.add("endorsed at the meeting on " + Words.day(endorsed));
        }
        return String.join("; ", parts) + ".";
    }

    static @Nullable String note(PledgedPromise promise) {
        return promise.note() == null ? null : "Not endorsed yet. The board says: " + promise.note();
    }

    private static String state(State state) {
        return switch (state) {
            case DRAFT -> "A draft that the lead has not agreed yet";
            case AGREED -> "Agreed";
            case CLOSED -> "Closed";
        };
    }
}
