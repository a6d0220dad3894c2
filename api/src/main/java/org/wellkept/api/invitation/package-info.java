/** Invitations to roles: those that wait, a new one, and one that is sent again or withdrawn. */
@NullMarked
package org.wellkept.api.invitation;

import org.jspecify.annotations.NullMarked;
