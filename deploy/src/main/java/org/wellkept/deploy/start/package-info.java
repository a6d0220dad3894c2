/** What the application does once it is deployed: the first contents, and the checkpoints of the history. */
@NullMarked
package org.wellkept.deploy.start;

import org.jspecify.annotations.NullMarked;
