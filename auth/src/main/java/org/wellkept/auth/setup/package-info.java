/**
 * How an empty installation gets its first administrator: a link that works once, for a day, and only while there is no
 * administrator. Its secret is stored as a digest.
 */
@NullMarked
package org.wellkept.auth.setup;

import org.jspecify.annotations.NullMarked;
