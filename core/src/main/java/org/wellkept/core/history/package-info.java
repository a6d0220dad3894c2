/**
 * An append-only account of every write, chained per record so that changing or cutting it is noticed.
 */
@NullMarked
package org.wellkept.core.history;

import org.jspecify.annotations.NullMarked;
