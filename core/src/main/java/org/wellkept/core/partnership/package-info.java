/**
 * Partnerships, the organisations in them (joined, or only named), the boards they report to and the roles that people
 * hold. Everything is dated, because organisations change.
 */
@NullMarked
package org.wellkept.core.partnership;

import org.jspecify.annotations.NullMarked;
