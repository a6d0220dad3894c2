package org.wellkept.core.returns.sheet;

/**
 * What became of a spreadsheet's changes.
 *
 * @param taken how many fields are in now
 * @param promises how many promises they belong to
 * @param waiting how many are not, because somebody else wrote there meanwhile, or nobody asks about the promise any more
 */
public record SheetTakenIn(int taken, int promises, int waiting) {}
