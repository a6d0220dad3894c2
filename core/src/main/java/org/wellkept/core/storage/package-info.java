/**
 * What every feature stores with: JPA for what is written, SQL projections (Jdbi) for what is read, both in one
 * transaction on one connection.
 */
@NullMarked
package org.wellkept.core.storage;

import org.jspecify.annotations.NullMarked;
