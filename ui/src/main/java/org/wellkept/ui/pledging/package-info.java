/** Commitment rounds in the workspace: asking partners what they can commit to, answering, and endorsing in one sitting. */
@NullMarked
package org.wellkept.ui.pledging;

import org.jspecify.annotations.NullMarked;
