/**
 * Snapshots: what a round found, frozen when it closes, and reported up a chain of boards.
 *
 * <p>Invariants: a round that closes has a snapshot of that moment, or does not close; a snapshot holds values alone, and
 * nothing changes it; right after closing its totals are those of the live roll-up, whoever reads; what is reported up is
 * a snapshot, and a promise that is made to several boards of a chain counts once.
 *
 * <p>Decision: docs/decisions/0011-what-a-snapshot-stores.md.
 */
@NullMarked
package org.wellkept.core.snapshot;

import org.jspecify.annotations.NullMarked;
