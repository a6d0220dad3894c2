package org.wellkept.core.outbox;

/** What came of carrying a letter. A problem is put in words that name nobody: no address, no text, no password. */
public sealed interface Carried {

    /** It was taken. */
    record Taken() implements Carried {}

    /** Not this time. It is worth trying this letter again later, and others now. */
    record NotYet(String problem) implements Carried {}

    /** No letter can be carried at the moment: trying others now is of no use. */
    record NoWay(String problem) implements Carried {}

    /** This letter never will be, such as one to an address that does not exist. */
    record Never(String problem) implements Carried {}
}
