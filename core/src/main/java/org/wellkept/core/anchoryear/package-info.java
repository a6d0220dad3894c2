/**
 * The yearly anchor return: the handful of figures that an organisation tells of a financial year as employer, neighbour and
 * for homes and air, how far it says it has come in each dimension, and what these come to for a board or a partnership.
 *
 * <p>Invariants: a figure that nobody told is unknown, never zero; a part is never more than its whole and a share keeps its
 * own base; beside each sum stands how many answered; what was public never becomes less visible, and what is changed once it
 * was sent has a reason; a merged body's figures count once; levels are read one by one and never added up or averaged.
 */
@NullMarked
package org.wellkept.core.anchoryear;

import org.jspecify.annotations.NullMarked;
