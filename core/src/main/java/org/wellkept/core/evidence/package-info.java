/**
 * Evidence: files and links that show what an update or a check says.
 *
 * <p>A file's life: it is <em>examined</em> (its type told by its bytes, never by its name; nothing that hides a program or
 * unpacks without end; no virus, where a scanner is set up), then it <em>waits</em> beside its record until the update or the
 * check that it belongs to is posted, and from then on it is as visible as that is. Where none is for 90 days, it is removed.
 * Until an update is public, whoever may post
 * updates can take a file of it away again; what was public stays.
 *
 * <p>Invariants: nothing is stored that was not examined; the same bytes are stored once for each record; a file that waits
 * is a working paper of those who may post with it; who added something is never shown.
 */
@NullMarked
package org.wellkept.core.evidence;

import org.jspecify.annotations.NullMarked;
