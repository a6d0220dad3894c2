/**
 * The demonstration: a fictional partnership whose two years are replayed through the product's own doors, and real
 * published plans that enter through the import. Nothing here writes to the database by itself.
 */
@NullMarked
package org.wellkept.deploy.demonstration;

import org.jspecify.annotations.NullMarked;
