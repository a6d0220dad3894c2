/**
 * What the application does once it is deployed: the first contents, the checkpoints of the history, sending messages,
 * keeping up the signing keys.
 */
@NullMarked
package org.wellkept.deploy.start;

import org.jspecify.annotations.NullMarked;
