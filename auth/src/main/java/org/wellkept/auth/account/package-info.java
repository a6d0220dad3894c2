/**
 * Accounts of people: an e-mail address, a password kept as an argon2id hash, and the person in core that they sign in
 * as. What holds here: whoever asks learns nothing about which accounts exist; guessing is slowed down across all
 * instances and nobody can be locked out for good; no password, address or e-mail reaches a log.
 */
@NullMarked
package org.wellkept.auth.account;

import org.jspecify.annotations.NullMarked;
