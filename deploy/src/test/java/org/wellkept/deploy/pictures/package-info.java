/** The pictures of the README, taken of the built application. */
@NullMarked
package org.wellkept.deploy.pictures;

import org.jspecify.annotations.NullMarked;
