/**
 * What every feature stores with: JPA for what is written, SQL projections (Jdbi) for what is read, both in one
 * transaction on one connection.
 *
 * <p>Whoever writes entities and then reads by SQL in the same transaction flushes in between. What is only ever added is
 * inserted by SQL.
 */
@NullMarked
package org.wellkept.core.storage;

import org.jspecify.annotations.NullMarked;
