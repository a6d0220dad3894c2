/** The pages on which people change the e-mail address of their account, and confirm it from both mailboxes. */
@NullMarked
package org.wellkept.ui.address;

import org.jspecify.annotations.NullMarked;
