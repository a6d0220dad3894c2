/**
 * Rooms and land that organisations open to others: the open list of rooms and each room's page, and the workspace's screens
 * in which an organisation records its sites, the week of each room and what a year came to.
 */
@NullMarked
package org.wellkept.ui.estates;

import org.jspecify.annotations.NullMarked;
