package org.wellkept.core.undertaking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.check.Checked;
import org.wellkept.core.shown.Shown;
import org.wellkept.core.shown.ShownAnswer;

/**
 * The three answers, always apart and never averaged, with the marks that follow from them. Only undertakings of bodies
 * that have joined, and that have been agreed, have any. Outside the partnership an unfavourable one waits until its body
 * has had its right of reply.
 *
 * @param saidOn the day of the update that said so, or null for no return and not asked
 * @param checked null when nobody independent has checked, or when it waits
 * @param checkWaits whether somebody has checked and the reader may not see it yet
 * @param evidenceGap said green or complete while figures show behind or overdue, and the reader may know
 * @param changedSinceAgreed how many changes were made since it was agreed
 * @param ownerless no role is named that answers for it
 * @param stale no update for two of its own periods
 */
public record Answers(
        Said said,
        @Nullable LocalDate saidOn,
        Shown shown,
        @Nullable Checked checked,
        boolean checkWaits,
        boolean evidenceGap,
        int changedSinceAgreed,
        boolean ownerless,
        boolean stale) {

    /** Said green while it cannot be told. */
    public boolean isUnevidenced() {
        return said == Said.GREEN && shown.answer() == ShownAnswer.CANNOT_TELL;
    }
}
