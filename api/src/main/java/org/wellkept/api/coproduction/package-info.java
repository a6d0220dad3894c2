/** Co-production: what organisations did with people, as they tell it, and what releases tell of it. Voices have no path here: people speak through their own pages alone. */
@NullMarked
package org.wellkept.api.coproduction;

import org.jspecify.annotations.NullMarked;
