/**
 * Meetings of boards and what they decided: open pages for everybody, a calendar and data to take away; and the screens on
 * which a board's officer prepares a meeting and records what it decides.
 */
@NullMarked
package org.wellkept.ui.meeting;

import org.jspecify.annotations.NullMarked;
