/**
 * Estates: the buildings and land of organisations, the halls and rooms in them that others may use, when they are free, and
 * what each year comes to: hours offered and used, green space, land for homes, walking and cycling.
 *
 * <p>Invariants: a time of the week is free or taken, and nothing says by whom; nobody is named, and what looks like a name
 * is told before anything is published. What was shared is closed, not deleted. Hours used are never more than hours
 * offered. Blank is unknown, never zero; a shared pot is never added up.
 */
@NullMarked
package org.wellkept.core.estates;

import org.jspecify.annotations.NullMarked;
