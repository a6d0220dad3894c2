package org.wellkept.core.partnership;

/** A board as other records name it. */
public record BoardRef(String slug, String name) {}
