/** What can only be seen from inside the server. One class: each one costs a start of the server. */
@NullMarked
package org.wellkept.deploy.container;

import org.jspecify.annotations.NullMarked;
