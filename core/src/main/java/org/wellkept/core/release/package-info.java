/**
 * The one release of a month through which counts of people, and what they felt, come out.
 *
 * <p>Invariants: a count under five is told as fewer than five, and another one is kept back where it could be worked out; a
 * count moves from one release to the next by five or more, or not at all; what people felt comes out only once their window
 * has closed, five or more of them spoke, and not all who were there; shares are told in words, and "all" is told as "most".
 * That people felt it two rungs lower than an organisation claims is told to that organisation first. Decision:
 * docs/decisions/0012-co-production.md.
 */
@NullMarked
package org.wellkept.core.release;

import org.jspecify.annotations.NullMarked;
