/**
 * Challenges: questions on a record, with a clock of twenty working days for the organisation that answers for it.
 *
 * <p>Its life: somebody <em>asks</em>, in the name of an organisation or a board; the organisation's lead <em>answers</em>
 * (a contributor may draft the answer); the asker <em>closes</em> it, or says once that the answer does not satisfy, which
 * starts a second clock; the second answer closes it. Before it is answered the asker can <em>withdraw</em> it. A small
 * organisation has one to answer at a time: others <em>queue</em>, and their clock starts when their turn comes.
 *
 * <p>Invariants: what was asked and answered is never reworded; nobody is named, neither asker nor who answers; it is as
 * visible as its record; no record that is shown as published, and none of the asker's own organisation, is asked about.
 * That one is past its date unanswered is unfavourable, and public only after the right of reply of the body concerned.
 */
@NullMarked
package org.wellkept.core.challenge;

import org.jspecify.annotations.NullMarked;
