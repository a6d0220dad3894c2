@NullMarked
package org.wellkept.core.outbox;

import org.jspecify.annotations.NullMarked;
