package org.wellkept.core.meeting;

import java.io.Serializable;
import java.util.UUID;

/**
 * An agenda item as decisions name it.
 *
 * @param number its place on the agenda, from 1
 */
public record ItemRef(UUID id, int number, String title) implements Serializable {}
