/**
 * Co-production as organisations tell it: what was done with people and why, who took part (as groups and counts, never
 * names), what was said, what became of it, and whether people were told.
 *
 * <p>Invariants: an account is its organisation's own, and only its lead shares it, publishes it and words it anew after that;
 * what was public stays public. Nobody is named: what looks like a name, an address or a number is told to the lead before
 * anything is published. Counts of people reach readers outside the partnership only through a release. A clock runs until
 * people are told. Decision: docs/decisions/0012-co-production.md.
 */
@NullMarked
package org.wellkept.core.coproduction;

import org.jspecify.annotations.NullMarked;
