/**
 * Installations of a given size, filled by a generator through COPY, for tests and benchmarks that nobody could type the
 * contents of.
 */
@NullMarked
package org.wellkept.core.size;

import org.jspecify.annotations.NullMarked;
