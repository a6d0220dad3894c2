package org.wellkept.core.imports;

/** What applying an import did: how many promises or activities were made, and how many rows were there already. */
public record ImportApplied(int created, int skipped) {}
