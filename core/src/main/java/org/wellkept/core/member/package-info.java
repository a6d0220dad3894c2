/**
 * Members with lived experience: what they took part in, what they need, and whom they let know.
 *
 * <p>Invariants: only the member says that they took part, and only they read it. It holds no time, is part of no history and
 * of no count, and nothing leads from it to what anybody said with a code. Needs are shown to nobody unless the member
 * chooses it. All of it goes when they leave. Decision: docs/decisions/0013-members-and-leaving.md.
 */
@NullMarked
package org.wellkept.core.member;

import org.jspecify.annotations.NullMarked;
