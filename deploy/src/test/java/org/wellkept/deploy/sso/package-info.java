/** Single sign-on against a real provider. */
@NullMarked
package org.wellkept.deploy.sso;

import org.jspecify.annotations.NullMarked;
