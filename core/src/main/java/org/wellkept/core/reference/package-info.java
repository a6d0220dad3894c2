/**
 * Shipped frameworks and their themes (concordat steps, population groups, determinants…) and the English bank
 * holidays: data, not code.
 */
@NullMarked
package org.wellkept.core.reference;

import org.jspecify.annotations.NullMarked;
