package org.wellkept.core.access;

/** How somebody stands to a record. */
enum Where {
    OWN('o'),
    PARTNER('p'),
    OTHER('t'),
    /** In another organisation of the partnership, with money between it and the accountable one. */
    TIED('i'),
    OUTSIDE('x'),
    /** In the accountable organisation, and took part in what the record tells of. */
    TOOK_PART('k');

    private final char letter;

    Where(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }
}
