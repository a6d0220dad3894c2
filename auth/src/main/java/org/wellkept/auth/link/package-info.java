/**
 * Links that prove something to us: that an e-mail address is somebody's, or that somebody sits at the installation's
 * machine. Their secrets are long, made by the system's own source of chance, and stored only as a digest.
 */
@NullMarked
package org.wellkept.auth.link;

import org.jspecify.annotations.NullMarked;
