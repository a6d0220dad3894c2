/**
 * Reports: a board's paper, made from a snapshot, and the briefing beside it.
 *
 * <p>Invariants: a paper tells what a snapshot froze and nothing of today, so it is the same whenever it is made; every figure
 * in it has a key that never changes and opens the records that it counts, as they were; an officer writes beside figures and
 * orders sections, and changes no figure; what only members may read is in the briefing, which is never published.
 *
 * <p>Decision: docs/decisions/0017-papers-from-what-was-frozen.md.
 */
@NullMarked
package org.wellkept.core.report;

import org.jspecify.annotations.NullMarked;
