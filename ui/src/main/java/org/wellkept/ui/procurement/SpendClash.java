package org.wellkept.ui.procurement;

import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.wellkept.core.procurement.SpendTerms;
import org.wellkept.ui.form.ClashPanel;

/**
 * Two people wrote the same year's spend. Where only one of them touched an answer, that one's stands; where both did, somebody
 * has to choose. Neither text is lost until then.
 *
 * @param base what both began with
 * @param mine what I wrote
 * @param theirs what is stored now
 */
record SpendClash(SpendTerms base, SpendTerms mine, SpendTerms theirs) implements Serializable {

    /** The answers that both of us changed, and not to the same. */
    List<SpendAnswer> toChoose() {
        return Arrays.stream(SpendAnswer.values())
                .filter(answer -> !answer.isSame(mine, theirs))
                .filter(answer -> !answer.isSame(base, mine) && !answer.isSame(base, theirs))
                .toList();
    }

    /** The answers that only they changed. */
    List<SpendAnswer> takenOver() {
        return Arrays.stream(SpendAnswer.values())
                .filter(answer -> answer.isSame(base, mine) && !answer.isSame(base, theirs))
                .toList();
    }

    /** Both texts in one: theirs in these answers and in those that only they changed, mine everywhere else. */
    SpendTerms merged(Set<SpendAnswer> theirsIn) {
        SpendTerms merged = mine;
        for (SpendAnswer answer : SpendAnswer.values()) {
            if (theirsIn.contains(answer) || takenOver().contains(answer)) {
                merged = answer.copy(theirs, merged);
            }
        }
        return merged;
    }

    /** Both texts side by side; {@code together} takes them, put into one. */
    ClashPanel<SpendAnswer> panel(SerializableConsumer<SpendTerms> together) {
        return new ClashPanel<>(
                toChoose().stream()
                        .map(answer -> new ClashPanel.Contested<>(
                                answer, answer.words(), answer.text(mine), answer.text(theirs)))
                        .toList(),
                takenOver().stream().map(SpendAnswer::words).toList(),
                theirsIn -> together.accept(merged(theirsIn)));
    }
}
