@NullMarked
package org.wellkept.core.reply;

import org.jspecify.annotations.NullMarked;
