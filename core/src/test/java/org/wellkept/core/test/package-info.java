/**
 * What tests stand on, here and in the other modules: a real PostgreSQL with the real migrations and roles
 * ({@link org.wellkept.core.test.TestDatabase}), the real doors on it without a container
 * ({@link org.wellkept.core.test.CoreBench}), and a small partnership to act in
 * ({@link org.wellkept.core.test.Wellshire}).
 */
@NullMarked
package org.wellkept.core.test;

import org.jspecify.annotations.NullMarked;
