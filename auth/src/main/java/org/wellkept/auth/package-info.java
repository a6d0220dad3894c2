/** Who you are: accounts, sign-in, sessions and tokens. What you may do is core's question, not this module's. */
@NullMarked
package org.wellkept.auth;

import org.jspecify.annotations.NullMarked;
