package org.wellkept.ui.report;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.report.SectionKind;
import org.wellkept.ui.form.ClashPanel;
import org.wellkept.ui.look.Words;

/**
 * Two officers worded the same draft. Where only one of them touched a part, that one's text stands; where both did, somebody
 * has to choose. Neither text is lost until then.
 *
 * @param base what both began with
 * @param mine what I wrote
 * @param theirs what is stored now
 */
record WordingClash(Wording base, Wording mine, Wording theirs) implements Serializable {

    private enum Place {
        TITLE("Title"),
        REPORT_OF("Report of"),
        MEETING("Meeting"),
        ASKED("What the board is asked to do"),
        ORDER("Order of the sections"),
        SECTION("Section");

        private final String words;

        Place(String words) {
            this.words = words;
        }
    }

    /** @param section null for what is of no one section */
    record Part(Place place, @Nullable SectionKind section) implements Serializable {

        static List<Part> all() {
            return Stream.concat(
                            Arrays.stream(Place.values())
                                    .filter(place -> place != Place.SECTION)
                                    .map(place -> new Part(place, null)),
                            Arrays.stream(SectionKind.values()).map(kind -> new Part(Place.SECTION, kind)))
                    .toList();
        }

        String words() {
            return section == null ? place.words : section.words();
        }

        /** How it reads in one of the texts. */
        String text(Wording wording) {
            if (section != null) {
                Wording.Section worded = wording.section(section);
                return (worded.leftOut() ? "Left out. " : "")
                        + (worded.heading().isEmpty() ? "" : "“" + worded.heading() + "” ")
                        + (worded.commentary().isEmpty() ? "No comment" : worded.commentary());
            }
            return switch (place) {
                case TITLE -> wording.title();
                case REPORT_OF -> wording.reportOf();
                case MEETING ->
                    wording.meeting() == null
                            ? "No day yet"
                            : Words.day(wording.meeting().on());
                case ASKED ->
                    wording.recommendations() == null
                            ? "As the figures propose"
                            : wording.recommendations().stream()
                                    .map(asked -> asked.kind().words() + " " + asked.words())
                                    .collect(Collectors.joining("; "));
                case ORDER, SECTION ->
                    wording.order().stream().map(SectionKind::words).collect(Collectors.joining(" · "));
            };
        }

        boolean isSame(Wording one, Wording other) {
            return text(one).equals(text(other));
        }

        /** The one text with this part of the other. */
        Wording copy(Wording from, Wording into) {
            List<Wording.Section> sections = new ArrayList<>(into.sections());
            if (section != null) {
                sections.replaceAll(each -> each.kind() == section ? from.section(section) : each);
            } else if (place == Place.ORDER) {
                sections.sort(Comparator.comparingInt(each -> from.order().indexOf(each.kind())));
            }
            return new Wording(
                    place == Place.TITLE ? from.title() : into.title(),
                    place == Place.REPORT_OF ? from.reportOf() : into.reportOf(),
                    place == Place.MEETING ? from.meeting() : into.meeting(),
                    sections,
                    place == Place.ASKED ? from.recommendations() : into.recommendations());
        }
    }

    /** The parts that both changed, and not to the same. */
    List<Part> toChoose() {
        return Part.all().stream()
                .filter(part -> !part.isSame(mine, theirs))
                .filter(part -> !part.isSame(base, mine) && !part.isSame(base, theirs))
                .toList();
    }

    /** The parts that only they changed: their text is taken over. */
    List<Part> takenOver() {
        return Part.all().stream()
                .filter(part -> part.isSame(base, mine) && !part.isSame(base, theirs))
                .toList();
    }

    /** Both texts in one: theirs in these parts and in those that only they changed, mine everywhere else. */
    Wording merged(Set<Part> theirsIn) {
        Wording merged = mine;
        for (Part part : Part.all()) {
            if (theirsIn.contains(part) || takenOver().contains(part)) {
                merged = part.copy(theirs, merged);
            }
        }
        return merged;
    }

    /**
     * Both texts side by side.
     *
     * @param typed what stands in my form when the choice is made: somebody may have gone on writing
     * @param together takes both texts, put into one
     */
    ClashPanel<Part> panel(SerializableSupplier<Wording> typed, SerializableConsumer<Wording> together) {
        return new ClashPanel<>(
                toChoose().stream()
                        .map(part -> new ClashPanel.Contested<>(part, part.words(), part.text(mine), part.text(theirs)))
                        .toList(),
                takenOver().stream().map(Part::words).toList(),
                theirsIn -> together.accept(new WordingClash(base, typed.get(), theirs).merged(theirsIn)));
    }
}
