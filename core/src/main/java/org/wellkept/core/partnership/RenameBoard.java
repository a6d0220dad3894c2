package org.wellkept.core.partnership;

import java.time.LocalDate;

/**
 * Calls a board something else. It stays the same board: what is promised to it, its rounds, papers and roles are where they were.
 *
 * @param board its slug until now, which leads on to the new one for ever
 * @param slug its new address; the one that it has may stay
 * @param on the first day of the new name, today or earlier: it is called so from the moment in which this is written
 */
public record RenameBoard(String board, String name, String slug, LocalDate on) {}
