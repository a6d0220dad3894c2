/** The yearly anchor return, and what returns come to. */
@NullMarked
package org.wellkept.api.anchoryear;

import org.jspecify.annotations.NullMarked;
