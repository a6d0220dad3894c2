package org.wellkept.core.returns.sheet;

import java.nio.file.Path;

/**
 * A spreadsheet that came back.
 *
 * @param organisation the slug of the organisation whose return it is taken into
 * @param fileName as uploaded, for people to read
 * @param file where the upload lies; read as a stream, at most 10 MB, and not kept
 */
public record UploadReturn(String organisation, String fileName, Path file) {}
