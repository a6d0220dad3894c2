/** What partners ask of boards, and what boards answer. */
@NullMarked
package org.wellkept.api.ask;

import org.jspecify.annotations.NullMarked;
