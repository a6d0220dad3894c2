package org.wellkept.ui.accountability;

import java.util.List;
import org.wellkept.core.partnership.BoardDetails;
import org.wellkept.core.partnership.CalledBefore;
import org.wellkept.ui.accountability.BoardPage.Link;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.transparency.Links;

/**
 * What came before a board, as its page tells it.
 *
 * @param before the boards that it goes on for, with their pages: rounds, papers and decisions of before are there
 * @param names what it was called before, in sentences
 */
public record BoardLife(List<Link> before, List<String> names) {

    public BoardLife {
        before = List.copyOf(before);
        names = List.copyOf(names);
    }

    static BoardLife of(BoardDetails board, List<CalledBefore> names) {
        return new BoardLife(
                board.predecessors().stream()
                        .map(one -> new Link(one.name(), Links.board(one.slug())))
                        .toList(),
                names.stream()
                        .map(name -> "Called " + name.name() + " until " + Words.day(name.until()))
                        .toList());
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return before.isEmpty() && names.isEmpty();
    }
}
