/** Sites and the rooms in them over the API, and the open list of rooms. */
@NullMarked
package org.wellkept.api.estates;

import org.jspecify.annotations.NullMarked;
