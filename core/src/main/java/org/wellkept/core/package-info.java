/**
 * The domain of Wellkept. This package holds the few words that every feature speaks: what a door answers
 * ({@link org.wellkept.core.Outcome}), why it refuses ({@link org.wellkept.core.Refusal}) and how a list is paged
 * ({@link org.wellkept.core.Page}).
 */
@NullMarked
package org.wellkept.core;

import org.jspecify.annotations.NullMarked;
