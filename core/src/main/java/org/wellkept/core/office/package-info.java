/**
 * Documents of office programs, as they are kept: ZIP archives of XML parts, written with the Java platform's own writer.
 *
 * <p>Invariants: a document is written part by part as it is made, so that memory doesn't grow with it; what people typed
 * can't make a part that programs refuse to read.
 */
@NullMarked
package org.wellkept.core.office;

import org.jspecify.annotations.NullMarked;
