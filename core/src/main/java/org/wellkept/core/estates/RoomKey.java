package org.wellkept.core.estates;

import java.util.UUID;

/** Which room one is. */
public record RoomKey(UUID id, String slug) {}
