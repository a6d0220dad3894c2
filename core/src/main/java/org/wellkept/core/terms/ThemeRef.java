package org.wellkept.core.terms;

import java.io.Serializable;

/** A theme of a framework, by their slugs: {@code concordat-steps / deliverable-commitments}. */
public record ThemeRef(String framework, String theme) implements Serializable {}
