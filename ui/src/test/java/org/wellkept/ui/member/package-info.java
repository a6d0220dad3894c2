@NullMarked
package org.wellkept.ui.member;

import org.jspecify.annotations.NullMarked;
