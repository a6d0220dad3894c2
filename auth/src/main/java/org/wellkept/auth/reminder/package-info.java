/**
 * Letters that remind people of what comes up, each day's in one: here, because only here it is known who has which address.
 *
 * <p>Invariants: a person gets at most one letter a day, whatever crashes and however many instances run; what is a duty is
 * always in it, anything else as often as the person chose; it names no person; somebody who has left gets none.
 */
@NullMarked
package org.wellkept.auth.reminder;

import org.jspecify.annotations.NullMarked;
