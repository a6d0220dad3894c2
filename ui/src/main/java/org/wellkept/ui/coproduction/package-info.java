/**
 * Co-production in the workspace: logged in four short steps, shared, published and told of, with what people say of it.
 *
 * <p>Invariants: what was typed is never lost because something else is wrong; what looks as if it told who somebody is is
 * said kindly and never stops anybody from saving; codes are shown once.
 */
@NullMarked
package org.wellkept.ui.coproduction;

import org.jspecify.annotations.NullMarked;
