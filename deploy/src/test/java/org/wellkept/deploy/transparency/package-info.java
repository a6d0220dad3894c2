/** The open pages of the built application, as anybody reads them. */
@NullMarked
package org.wellkept.deploy.transparency;

import org.jspecify.annotations.NullMarked;
