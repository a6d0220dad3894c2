/**
 * Where people are signed in: a presence is one browser's signed-in session, known to the database, so that its person can
 * see it and end it from elsewhere, and that whoever leaves is out on every instance at once.
 *
 * <p>Invariants: a session without a presence that holds is nobody's, whatever its cookie says; a presence that ended never
 * holds again; neither session ids nor addresses are kept; officers and administrators, who can do most harm, have
 * shorter limits.
 */
@NullMarked
package org.wellkept.auth.presence;

import org.jspecify.annotations.NullMarked;
