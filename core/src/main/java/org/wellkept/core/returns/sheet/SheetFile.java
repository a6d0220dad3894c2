package org.wellkept.core.returns.sheet;

/**
 * A spreadsheet that goes out.
 *
 * @param name the file's, safe in any folder
 * @param content the file, of a size that a return can have
 */
@SuppressWarnings("ArrayRecordComponent") // handed on to be sent, and compared by nobody
public record SheetFile(String name, SheetKind kind, byte[] content) {}
