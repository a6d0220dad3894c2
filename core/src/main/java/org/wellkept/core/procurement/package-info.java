/**
 * Buying for social value: the contracts that an organisation holds as a buyer, what it spends in a year and where that stays,
 * and the figures that come of both for a circle of bodies.
 *
 * <p>Invariants: blank is unknown and never zero; a part of a year's spend is never above its whole, and each share keeps its
 * own base; a contract that two bodies recorded stays two records and counts once; nobody reads of a record that they may not
 * read, also not as its double; what is public never becomes less visible.
 */
@NullMarked
package org.wellkept.core.procurement;

import org.jspecify.annotations.NullMarked;
