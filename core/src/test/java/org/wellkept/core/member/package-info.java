@NullMarked
package org.wellkept.core.member;

import org.jspecify.annotations.NullMarked;
