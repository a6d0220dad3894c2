/**
 * Shipped frameworks and their themes (concordat steps, population groups, determinants…), the English bank
 * holidays, England's integrated care boards with who took over from whom, and the areas of its Health and Wellbeing Boards: data,
 * not code.
 */
@NullMarked
package org.wellkept.core.reference;

import org.jspecify.annotations.NullMarked;
