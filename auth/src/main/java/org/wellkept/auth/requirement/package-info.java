/**
 * What an organisation asks of its own people when they sign in: a second step, of its contributors and leads.
 *
 * <p>Invariants: a member with lived experience who is nothing else there is never asked; whoever gives the roles there
 * decides it, having proved of late who they are; it is asked from the next sign-in on, so that nobody loses what they are
 * writing; everybody concerned is told.
 */
@NullMarked
package org.wellkept.auth.requirement;

import org.jspecify.annotations.NullMarked;
