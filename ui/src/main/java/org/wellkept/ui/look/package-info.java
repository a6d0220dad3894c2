/**
 * How both faces look and sound: the marks by shape, word and colour, the words for numbers and dates, and drawings made
 * on the server. The colours are custom properties in {@code css/tokens.css}.
 *
 * <p>Invariants: a colour never stands alone, a mark has its shape and its word as well; a drawing has a title, a
 * description and the same figures in a table; nothing here knows a request, a session or a reader.
 */
@NullMarked
package org.wellkept.ui.look;

import org.jspecify.annotations.NullMarked;
