/**
 * The pages of people who have forgotten their password. What they say is the same, to the letter, whether or not there is
 * such an account.
 */
@NullMarked
package org.wellkept.ui.reset;

import org.jspecify.annotations.NullMarked;
