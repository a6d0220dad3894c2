package org.wellkept.core.undertaking;

/** A theme that a record is mapped to, with its labels. */
public record ThemeRead(ThemeRef ref, String frameworkName, String label) {}
