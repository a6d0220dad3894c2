@NullMarked
package org.wellkept.api.problem;

import org.jspecify.annotations.NullMarked;
