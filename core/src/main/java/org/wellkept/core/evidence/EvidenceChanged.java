package org.wellkept.core.evidence;

/**
 * Something was added to what is posted of a record, or taken away: what counts as shown by evidence may be another now. Told
 * in the same transaction.
 *
 * @param reference the record's
 */
public record EvidenceChanged(String reference) {}
