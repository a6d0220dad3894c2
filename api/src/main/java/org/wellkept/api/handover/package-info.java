/** What is offered to whoever took over from a body, what they answer, and what became of each promise. */
@NullMarked
package org.wellkept.api.handover;

import org.jspecify.annotations.NullMarked;
