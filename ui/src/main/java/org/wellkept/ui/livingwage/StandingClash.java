package org.wellkept.ui.livingwage;

import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.wellkept.core.livingwage.StandingTerms;
import org.wellkept.ui.form.ClashPanel;

/**
 * Two people wrote the same standing anew. Where only one of them touched a part, that one's text stands; where both did,
 * somebody has to choose. Neither text is lost until then.
 *
 * @param base what both began with
 * @param mine what I wrote
 * @param theirs what is stored now
 */
record StandingClash(StandingTerms base, StandingTerms mine, StandingTerms theirs) implements Serializable {

    /** The parts that both of us changed, and not to the same. */
    List<StandingPart> toChoose() {
        return Arrays.stream(StandingPart.values())
                .filter(part -> !part.isSame(mine, theirs))
                .filter(part -> !part.isSame(base, mine) && !part.isSame(base, theirs))
                .toList();
    }

    /** The parts that only they changed: their text is taken over. */
    List<StandingPart> takenOver() {
        return Arrays.stream(StandingPart.values())
                .filter(part -> part.isSame(base, mine) && !part.isSame(base, theirs))
                .toList();
    }

    /** Both texts in one: theirs in these parts and in those that only they changed, mine everywhere else. */
    StandingTerms merged(Set<StandingPart> theirsIn) {
        StandingTerms merged = mine;
        for (StandingPart part : StandingPart.values()) {
            if (theirsIn.contains(part) || takenOver().contains(part)) {
                merged = part.copy(theirs, merged);
            }
        }
        return merged;
    }

    /** Both texts side by side; {@code together} takes them, put into one. */
    ClashPanel<StandingPart> panel(SerializableConsumer<StandingTerms> together) {
        return new ClashPanel<>(
                toChoose().stream()
                        .map(part -> new ClashPanel.Contested<>(part, part.words(), part.text(mine), part.text(theirs)))
                        .toList(),
                takenOver().stream().map(StandingPart::words).toList(),
                theirsIn -> together.accept(merged(theirsIn)));
    }
}
