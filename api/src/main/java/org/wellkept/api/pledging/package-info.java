/** Commitment rounds: a board asks what partners can commit to, they answer, and it endorses what they agreed. */
@NullMarked
package org.wellkept.api.pledging;

import org.jspecify.annotations.NullMarked;
