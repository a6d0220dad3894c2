/**
 * The real Living Wage: how each organisation stands to its accreditation, from when to when, whom that covers, and what the
 * rates of a year are. Sources: the Living Wage Foundation's accreditation (all directly employed staff of 18 and over, and
 * contracted staff who work two or more hours on any day of a week for eight or more weeks in a row).
 *
 * <p>Invariants: a standing begins after the one that it follows; an accreditation never lapses by itself: that its renewal
 * is overdue is worked out from the dates; what is public never becomes less visible; a figure that nobody gave is unknown,
 * and never zero; rates are data that an administrator of the installation keeps.
 */
@NullMarked
package org.wellkept.core.livingwage;

import org.jspecify.annotations.NullMarked;
