/** The pages of somebody who has lost their device: asking for help, and stopping it from the mailbox. */
@NullMarked
package org.wellkept.ui.recovery;

import org.jspecify.annotations.NullMarked;
