/** Board papers: reports, the figures in them, and how a board's papers look. */
@NullMarked
package org.wellkept.api.report;

import org.jspecify.annotations.NullMarked;
