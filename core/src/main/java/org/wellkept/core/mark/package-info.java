/**
 * What is unfavourable to a body, and when it may be read in public: the rule of the right of reply and of quiet periods,
 * and the one SQL projection of it.
 *
 * <p>Invariants: nobody outside the partnership reads a mark before its day; nothing is shown as something that it is not
 * (a mark that waits is a part of its own, so that sums hold); what was public stays public. A mark that nobody was told
 * of yet waits too. Decision: docs/decisions/0010-right-of-reply.md.
 */
@NullMarked
package org.wellkept.core.mark;

import org.jspecify.annotations.NullMarked;
