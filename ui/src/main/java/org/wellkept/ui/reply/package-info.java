/** The right of reply and quiet periods: marks with replies beside them, written in the workspace; notices on public pages. */
@NullMarked
package org.wellkept.ui.reply;

import org.jspecify.annotations.NullMarked;
