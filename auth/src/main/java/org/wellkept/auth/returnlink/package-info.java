/**
 * Links by which somebody answers a board's round for one organisation, without an account.
 *
 * <p>Invariants: a link reaches the rows of one organisation in one round, and nothing else; it ends when the answers are
 * handed over, when it is taken back, and with the round; its secret is stored as a digest; what comes by it is a working
 * paper until the organisation's lead sends it, or the board's officer on its behalf.
 */
@NullMarked
package org.wellkept.auth.returnlink;

import org.jspecify.annotations.NullMarked;
