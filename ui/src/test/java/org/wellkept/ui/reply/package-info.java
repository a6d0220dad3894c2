@NullMarked
package org.wellkept.ui.reply;

import org.jspecify.annotations.NullMarked;
