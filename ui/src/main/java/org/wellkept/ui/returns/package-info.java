/**
 * The return: all that boards ask of an organisation, on one screen. Every row is read as text; one at a time is a form,
 * so that a return of forty promises is as quick as one of four. What is written is kept field by field.
 */
@NullMarked
package org.wellkept.ui.returns;

import org.jspecify.annotations.NullMarked;
