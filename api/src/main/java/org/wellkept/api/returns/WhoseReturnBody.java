package org.wellkept.api.returns;

import java.time.LocalDate;
import org.wellkept.core.returns.WhoseReturn;

/**
 * An organisation whose return the caller may answer.
 *
 * @param own whether as one of its people, and not on its behalf
 */
record WhoseReturnBody(String organisation, String name, boolean own, int asked, int answered, LocalDate dueOn) {

    static WhoseReturnBody of(WhoseReturn whose) {
        return new WhoseReturnBody(
                whose.organisation().slug(),
                whose.organisation().name(),
                whose.own(),
                whose.asked(),
                whose.answered(),
                whose.dueOn());
    }
}
