package org.wellkept.ui.report;

import org.jspecify.annotations.Nullable;
import org.wellkept.core.report.Paper;

/**
 * A paper with what a file of it needs.
 *
 * @param links with the address of the site: a file is read anywhere
 * @param logo the board's, or null
 */
record PrintedPaper(Paper paper, PaperLinks links, @Nullable Picture logo) {}
