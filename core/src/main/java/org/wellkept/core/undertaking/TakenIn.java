package org.wellkept.core.undertaking;

import java.util.UUID;

/** An undertaking that was taken in from a spreadsheet. */
public record TakenIn(UUID id, String reference) {}
