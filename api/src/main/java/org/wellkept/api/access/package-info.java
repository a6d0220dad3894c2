/** Getting a token, and what it stands for. */
@NullMarked
package org.wellkept.api.access;

import org.jspecify.annotations.NullMarked;
