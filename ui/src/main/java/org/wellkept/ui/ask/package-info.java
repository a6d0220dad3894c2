/** What partners ask of boards: read in public and in the workspace, answered by an officer, taken back by a lead. */
@NullMarked
package org.wellkept.ui.ask;

import org.jspecify.annotations.NullMarked;
