@NullMarked
package org.wellkept.ui.account;

import org.jspecify.annotations.NullMarked;
