package org.wellkept.core.terms;

/** A theme that a record is mapped to, with its labels. */
public record ThemeRead(ThemeRef ref, String frameworkName, String label) {}
