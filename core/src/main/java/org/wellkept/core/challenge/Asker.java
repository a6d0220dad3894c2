package org.wellkept.core.challenge;

import java.io.Serializable;

/**
 * In whose name a question is asked: an organisation, or a board.
 *
 * @param isBoard whether the slug is a board's
 */
public record Asker(String slug, String name, boolean isBoard) implements Serializable {}
