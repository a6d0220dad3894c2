/** What the container gives to this module, for the bench. */
@NullMarked
package org.wellkept.auth.test;

import org.jspecify.annotations.NullMarked;
