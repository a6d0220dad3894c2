/** Evidence: files and links of updates and checks. */
@NullMarked
package org.wellkept.api.evidence;

import org.jspecify.annotations.NullMarked;
