package org.wellkept.core.check;

import java.io.Serializable;

/**
 * For which body somebody checks: an organisation, or a board.
 *
 * @param isBoard whether the slug is a board's
 */
public record Checker(String slug, String name, boolean isBoard) implements Serializable {}
