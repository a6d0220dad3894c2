package org.wellkept.core.partnership;

import org.wellkept.core.Door;
import org.wellkept.core.Outcome;

@Door
public class Boards {
    public java.util.List<BoardDetails> all() {
        throw new UnsupportedOperationException();
    }

    public Outcome<BoardDetails> find(String slug) {
        throw new UnsupportedOperationException();
    }

    public Outcome<BoardDetails> add(org.wellkept.core.access.Actor actor, AddBoard command) {
        throw new UnsupportedOperationException();
    }
}
