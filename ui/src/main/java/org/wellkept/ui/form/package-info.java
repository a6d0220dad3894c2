/**
 * What forms of the workspace are made of, beside Vaadin's own text fields: choices and days that are the browser's own
 * controls, since those work with every keyboard, phone and screen reader, and the summary of what needs mending.
 *
 * <p>Invariants: every control has a label that is seen; what is wrong is said at the control and tied to it; nothing that
 * was typed is ever cleared because something else is wrong.
 */
@NullMarked
package org.wellkept.ui.form;

import org.jspecify.annotations.NullMarked;
