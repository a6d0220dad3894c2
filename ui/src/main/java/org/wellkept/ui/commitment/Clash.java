package org.wellkept.ui.commitment;

import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.wellkept.core.terms.Terms;
import org.wellkept.core.terms.TermsBuilder;
import org.wellkept.ui.form.ClashPanel;

/**
 * Two people reworded the same promise. Where only one of them touched an answer, that one's text stands; where both did,
 * somebody has to choose. Neither text is lost until then.
 *
 * @param base what both began with
 * @param mine what I wrote
 * @param theirs what is stored now
 */
record Clash(Terms base, Terms mine, Terms theirs) implements Serializable {

    /** The answers that both of us changed, and not to the same. */
    List<TermsField> toChoose() {
        return Arrays.stream(TermsField.values())
                .filter(field -> !field.isSame(mine, theirs))
                .filter(field -> !field.isSame(base, mine) && !field.isSame(base, theirs))
                .toList();
    }

    /** The answers that only they changed: their text is taken over. */
    List<TermsField> takenOver() {
        return Arrays.stream(TermsField.values())
                .filter(field -> field.isSame(base, mine) && !field.isSame(base, theirs))
                .toList();
    }

    /** Both texts side by side; {@code together} takes them, put into one. */
    ClashPanel<TermsField> panel(Names names, SerializableConsumer<Terms> together) {
        return new ClashPanel<>(
                toChoose().stream()
                        .map(field -> new ClashPanel.Contested<>(
                                field, field.words(), field.answer(mine, names), field.answer(theirs, names)))
                        .toList(),
                takenOver().stream().map(TermsField::words).toList(),
                theirsIn -> together.accept(merged(theirsIn)));
    }

    /** Both texts in one: theirs in these fields and in those that only they changed, mine everywhere else. */
    Terms merged(Set<TermsField> theirsIn) {
        TermsBuilder merged = mine.toBuilder();
        takenOver().forEach(field -> field.copy(theirs, merged));
        theirsIn.forEach(field -> field.copy(theirs, merged));
        return merged.build();
    }
}
