/**
 * What happened with people's accounts: sign-ins, refused attempts, sign-outs, second factors, roles. It is read from the
 * history and holds no secrets. Everybody reads their own; whoever gives roles in a place reads that of the people who hold
 * one there.
 */
@NullMarked
package org.wellkept.auth.trail;

import org.jspecify.annotations.NullMarked;
