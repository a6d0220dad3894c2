/** A promise on the screens and on its public page, lists of promises, and the open data made of them. */
@NullMarked
package org.wellkept.ui.commitment;

import org.jspecify.annotations.NullMarked;
