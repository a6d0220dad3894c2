/** What people see: the workspace, the public pages and the papers, made from core's read records. */
@NullMarked
package org.wellkept.ui;

import org.jspecify.annotations.NullMarked;
