/** Who is signed in where, in a browser and over the wire: sessions, what ends them, and what somebody might try. */
@NullMarked
package org.wellkept.deploy.account;

import org.jspecify.annotations.NullMarked;
