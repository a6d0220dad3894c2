package org.wellkept.core.meeting;

import java.io.Serializable;

/** A promise as meetings and decisions name it, to those who may read it. */
public record PromiseRef(String reference, String title) implements Serializable {}
