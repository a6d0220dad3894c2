package org.wellkept.core.partnership;

/** The number and the reference that a partnership's next record gets, such as 14 and {@code WV-014}. */
public record NextReference(int number, String reference) {}
