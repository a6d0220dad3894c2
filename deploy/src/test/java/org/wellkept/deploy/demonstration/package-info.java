@NullMarked
package org.wellkept.deploy.demonstration;

import org.jspecify.annotations.NullMarked;
