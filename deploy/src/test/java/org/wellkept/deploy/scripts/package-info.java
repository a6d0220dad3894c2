/** Tests of the scripts that a person meets first: {@code ./run} and {@code ./test}. */
@NullMarked
package org.wellkept.deploy.scripts;

import org.jspecify.annotations.NullMarked;
