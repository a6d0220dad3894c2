@NullMarked
package org.wellkept.core.voice;

import org.jspecify.annotations.NullMarked;
