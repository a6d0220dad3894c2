/**
 * The signed-in workspace's shell: who may come in, how they get about, what a screen looks like and what happens when
 * something goes wrong. The screens themselves stand in the package of their feature.
 *
 * <p>Invariants: nothing of Vaadin is reached, and no session begins, before somebody has signed in; a screen holds read
 * records and doors only, so that a session can be replicated; whatever a person typed is still there after a refusal;
 * after navigation the focus is on the new heading, and what happened is said in a live region.
 */
@NullMarked
package org.wellkept.ui.workspace;

import org.jspecify.annotations.NullMarked;
