/** The page that an invitation leads to: plain HTML, without a script, for people who have never been here. */
@NullMarked
package org.wellkept.ui.invitation;

import org.jspecify.annotations.NullMarked;
