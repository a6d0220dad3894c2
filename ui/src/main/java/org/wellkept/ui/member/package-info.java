/** The screens of members with lived experience: plain, large, and made for a phone. */
@NullMarked
package org.wellkept.ui.member;

import org.jspecify.annotations.NullMarked;
