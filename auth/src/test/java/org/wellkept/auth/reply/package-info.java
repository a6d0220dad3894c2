@NullMarked
package org.wellkept.auth.reply;

import org.jspecify.annotations.NullMarked;
