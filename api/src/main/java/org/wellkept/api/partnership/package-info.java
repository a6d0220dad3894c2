/** Who is here: partnerships, the organisations in them and the boards that they report to. Anyone may read them. */
@NullMarked
package org.wellkept.api.partnership;

import org.jspecify.annotations.NullMarked;
