package org.wellkept.core.reference;

import org.wellkept.core.Door;

@Door
public class Frameworks {
    /** All shipped frameworks with their themes, in order. */
    public java.util.List<Framework> all() {
        throw new UnsupportedOperationException();
    }
}
