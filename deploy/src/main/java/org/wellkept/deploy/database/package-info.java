/** The pool of connections that the whole application shares. */
@NullMarked
package org.wellkept.deploy.database;

import org.jspecify.annotations.NullMarked;
