/** How organisations stand to the Living Wage, and its rates. */
@NullMarked
package org.wellkept.api.livingwage;

import org.jspecify.annotations.NullMarked;
