package org.wellkept.ui.estates;

import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellkept.core.estates.SiteTerms;
import org.wellkept.core.estates.SpaceTerms;
import org.wellkept.ui.form.ClashPanel;

/**
 * Two people changed the same site. Where only one of them touched a part, that one's text stands; where both did, somebody
 * has to choose.
 *
 * @param base what both began with
 * @param mine what I wrote
 * @param theirs what is stored now
 */
record SiteClash(SiteTerms base, SiteTerms mine, SiteTerms theirs) implements Serializable {

    /** What can be chosen by itself. */
    enum Part {
        WHERE("Where it is"),
        SPACES("What others may use");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        boolean isSame(SiteTerms one, SiteTerms other) {
            return copy(one, other).equals(other);
        }

        /** The second with this part of the first. */
        SiteTerms copy(SiteTerms from, SiteTerms to) {
            return switch (this) {
                case WHERE -> from.with(to.spaces());
                case SPACES -> to.with(from.spaces());
            };
        }

        String text(SiteTerms terms) {
            return switch (this) {
                case WHERE ->
                    Stream.of(terms.name(), terms.address(), terms.area(), terms.postcode(), terms.accessNotes())
                            .filter(line -> line != null)
                            .collect(Collectors.joining("\n"));
                case SPACES ->
                    terms.spaces().isEmpty()
                            ? "nothing"
                            : terms.spaces().stream().map(Part::text).collect(Collectors.joining("\n"));
            };
        }

        private static String text(SpaceTerms space) {
            return Stream.concat(
                            Stream.of(
                                    space.name(),
                                    space.kind().words(),
                                    RoomWords.price(space),
                                    RoomWords.holds(space),
                                    space.whoMayUse()),
                            Stream.concat(
                                    RoomWords.needs(space).stream(),
                                    space.slots().stream()
                                            .map(slot -> slot.day().words() + " " + RoomWords.time(slot)
                                                    + (slot.taken() ? ", taken" : ""))))
                    .filter(words -> words != null)
                    .collect(Collectors.joining("; "));
        }
    }

    /** The parts that both of us changed, and not to the same. */
    List<Part> toChoose() {
        return Arrays.stream(Part.values())
                .filter(part -> !part.isSame(mine, theirs))
                .filter(part -> !part.isSame(base, mine) && !part.isSame(base, theirs))
                .toList();
    }

    /** The parts that only they changed: their text is taken over. */
    List<Part> takenOver() {
        return Arrays.stream(Part.values())
                .filter(part -> part.isSame(base, mine) && !part.isSame(base, theirs))
                .toList();
    }

    /** Both texts in one: theirs in these parts and in those that only they changed, mine everywhere else. */
    SiteTerms merged(Set<Part> theirsIn) {
        SiteTerms merged = mine;
        for (Part part : Part.values()) {
            if (theirsIn.contains(part) || takenOver().contains(part)) {
                merged = part.copy(theirs, merged);
            }
        }
        return merged;
    }

    /** Both texts side by side; {@code together} takes them, put into one. */
    ClashPanel<Part> panel(SerializableConsumer<SiteTerms> together) {
        return new ClashPanel<>(
                toChoose().stream()
                        .map(part -> new ClashPanel.Contested<>(part, part.words, part.text(mine), part.text(theirs)))
                        .toList(),
                takenOver().stream().map(part -> part.words).toList(),
                theirsIn -> together.accept(merged(theirsIn)));
    }
}
