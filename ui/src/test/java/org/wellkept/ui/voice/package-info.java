@NullMarked
package org.wellkept.ui.voice;

import org.jspecify.annotations.NullMarked;
