/**
 * How somebody goes for good. Their roles end, and the person is in no table any more: address, password, name, needs, what
 * they took part in, links, letters and tokens are deleted. What they wrote stays as somebody's who has left, and the history
 * stays whole, with an id that leads nowhere. Decision: docs/decisions/0013-members-and-leaving.md.
 */
@NullMarked
package org.wellkept.auth.closing;

import org.jspecify.annotations.NullMarked;
