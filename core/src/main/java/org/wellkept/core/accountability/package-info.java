/**
 * How a board's promises stand: roll-ups in SQL of what partners say, what figures show and what was checked, kept apart.
 */
@NullMarked
package org.wellkept.core.accountability;

import org.jspecify.annotations.NullMarked;
