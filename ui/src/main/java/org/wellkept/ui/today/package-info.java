/**
 * What waits for a person today, apart from what they may only want to look at: nothing is listed that they cannot do
 * something about.
 */
@NullMarked
package org.wellkept.ui.today;

import org.jspecify.annotations.NullMarked;
