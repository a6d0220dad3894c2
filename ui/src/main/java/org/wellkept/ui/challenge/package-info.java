/** Questions on promises: read in public and in the workspace, asked, answered and closed in the workspace. */
@NullMarked
package org.wellkept.ui.challenge;

import org.jspecify.annotations.NullMarked;
