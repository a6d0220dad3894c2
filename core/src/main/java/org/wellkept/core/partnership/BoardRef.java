package org.wellkept.core.partnership;

import java.io.Serializable;

/** A board as other records name it. */
public record BoardRef(String slug, String name) implements Serializable {}
