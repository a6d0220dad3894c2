/** The workspace in a browser, as people meet it: by keyboard, on a wide page and on a phone. */
@NullMarked
package org.wellkept.deploy.workspace;

import org.jspecify.annotations.NullMarked;
