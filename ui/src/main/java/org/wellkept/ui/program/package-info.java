/** The tokens that people make for programs: made, looked at and revoked here. */
@NullMarked
package org.wellkept.ui.program;

import org.jspecify.annotations.NullMarked;
