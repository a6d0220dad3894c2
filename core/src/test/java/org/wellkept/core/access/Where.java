package org.wellkept.core.access;

/** How somebody stands to a record. */
enum Where {
    OWN('o'),
    PARTNER('p'),
    OTHER('t'),
    OUTSIDE('x');

    private final char letter;

    Where(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }
}
