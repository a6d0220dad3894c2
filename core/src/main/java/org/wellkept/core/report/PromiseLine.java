package org.wellkept.core.report;

import org.wellkept.core.PlainDay;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.snapshot.SnapshotPromise;
import org.wellkept.core.undertaking.Said;

/** How a promise is told in a line. Pure. */
final class PromiseLine {

    private PromiseLine() {}

    /** Its reference, which leads to its page where everyone can read that, and its title. */
    static Sentence name(Sentence sentence, SnapshotPromise promise) {
        return reference(sentence, promise.reference(), promise.visibility() == Visibility.PUBLIC)
                .text(" " + PaperWords.title(promise.title()));
    }

    static Sentence reference(Sentence sentence, String reference, boolean open) {
        return open ? sentence.link(reference, Paths.commitment(reference)) : sentence.strong(reference);
    }

    /** Its name and who promised it. */
    static Sentence whole(Sentence sentence, SnapshotPromise promise) {
        return name(sentence, promise)
                .text(" (" + PaperWords.title(promise.organisation().name()) + ")");
    }

    /** What the partner says, such as "green, on 30 September 2026". */
    static String said(SnapshotPromise promise) {
        Said said = promise.said();
        return said.words() + (promise.saidOn() == null ? "" : ", on " + PlainDay.of(promise.saidOn()));
    }

    /** What figures show and why, such as "Behind: 84 of 150 expected by 30 September 2026". */
    static String shown(SnapshotPromise promise) {
        return promise.shown().answer().words() + ": "
                + PaperWords.quoted(promise.shown().because());
    }
}
