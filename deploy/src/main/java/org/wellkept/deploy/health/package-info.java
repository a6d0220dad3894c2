/** What a load balancer asks: is the process alive, and may requests be sent to it. */
@NullMarked
package org.wellkept.deploy.health;

import org.jspecify.annotations.NullMarked;
