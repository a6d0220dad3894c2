/** What people see while a new installation loads its first contents. */
@NullMarked
package org.wellkept.ui.loading;

import org.jspecify.annotations.NullMarked;
