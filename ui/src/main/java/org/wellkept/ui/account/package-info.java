/**
 * My account: where I am signed in, and how I prove who I am. What there is to see is a screen of the workspace; whatever
 * takes a password is a plain page with a form, which password managers know and which needs no script.
 *
 * <p>Invariants: everything here is about the signed-in person alone; forms are taken from our own pages only; a dangerous
 * step asks again who it is, unless that was proved of late.
 */
@NullMarked
package org.wellkept.ui.account;

import org.jspecify.annotations.NullMarked;
