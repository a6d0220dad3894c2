/** Meetings of boards, their agendas, and what boards decided. */
@NullMarked
package org.wellkept.api.meeting;

import org.jspecify.annotations.NullMarked;
