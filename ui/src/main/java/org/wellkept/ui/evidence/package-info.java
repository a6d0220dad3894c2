/** Evidence: files and links of updates and checks, as they are read, uploaded and saved. */
@NullMarked
package org.wellkept.ui.evidence;

import org.jspecify.annotations.NullMarked;
