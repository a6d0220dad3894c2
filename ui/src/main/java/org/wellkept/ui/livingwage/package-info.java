/**
 * The Living Wage on screens: how one's organisation stands, as a short form with its history; how the partners stand
 * together, in the workspace and on an open page; and the rates.
 *
 * <p>Invariants: what was typed is never lost because something else is wrong; how many said anything stands beside each sum;
 * an accreditation whose renewal is overdue is never called lapsed.
 */
@NullMarked
package org.wellkept.ui.livingwage;

import org.jspecify.annotations.NullMarked;
