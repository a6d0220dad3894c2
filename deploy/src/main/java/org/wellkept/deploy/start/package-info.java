/**
 * What the application does once it is deployed: the first contents, sending messages, and what it does again and again by
 * itself.
 */
@NullMarked
package org.wellkept.deploy.start;

import org.jspecify.annotations.NullMarked;
