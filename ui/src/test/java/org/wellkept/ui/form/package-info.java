@NullMarked
package org.wellkept.ui.form;

import org.jspecify.annotations.NullMarked;
