/**
 * Single sign-on by OpenID Connect. What holds here: a provider says who somebody is and nothing of what they may do; an
 * identity is linked to an account that there is, by an e-mail address that the provider vouches for and may vouch for, and
 * only when the account has never been used or its password was given; afterwards issuer and subject alone count. Nothing of
 * what a provider sends is believed before it is verified, and whatever goes wrong is told to nobody but the log.
 */
@NullMarked
package org.wellkept.auth.sso;

import org.jspecify.annotations.NullMarked;
