/**
 * The key by which secrets in the database are sealed and digests are keyed. It lies in the data folder and never in the
 * database, so that a copy of either alone opens nothing.
 */
@NullMarked
package org.wellkept.auth.key;

import org.jspecify.annotations.NullMarked;
