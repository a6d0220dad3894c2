@NullMarked
package org.wellkept.deploy.start;

import org.jspecify.annotations.NullMarked;
