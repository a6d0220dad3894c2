/**
 * What went wrong, as RFC 9457 has it: one shape for every error, with a type that programs can tell apart, all fields
 * that need mending at once, and never a word about the inside of the server.
 */
@NullMarked
package org.wellkept.api.problem;

import org.jspecify.annotations.NullMarked;
