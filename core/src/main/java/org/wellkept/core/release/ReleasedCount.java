package org.wellkept.core.release;

import java.io.Serializable;

/** A count of people as it is told. */
public sealed interface ReleasedCount extends Serializable {

    /** A count that can be told: zero, or five and more. */
    record Exactly(int people) implements ReleasedCount {}

    /** One to four people, or nobody: which of these is not told. */
    record FewerThanFive() implements ReleasedCount {}

    /** It is kept back, because with it a small one beside it could be worked out. */
    record KeptBack() implements ReleasedCount {}
}
