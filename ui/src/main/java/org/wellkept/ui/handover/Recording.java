package org.wellkept.ui.handover;

import java.io.Serializable;
import java.util.List;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.ui.form.ActionDialog;

/** The screen on which something is recorded. */
interface Recording extends Serializable {

    /** Goes on with a further dialog, which says what would happen. */
    void ask(ActionDialog next);

    /** It is recorded. */
    void recorded(String message);

    /** What is left to say in a dialog: nothing where it was recorded, otherwise why not. */
    default <T> List<Refusal> told(Outcome<T> outcome, String message) {
        return outcome.whyNot(done -> recorded(message));
    }
}
