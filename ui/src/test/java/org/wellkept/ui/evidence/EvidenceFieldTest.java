package org.wellkept.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.evidence.EvidenceLimits;
import org.wellkept.core.evidence.EvidenceRead;
import org.wellkept.core.evidence.EvidenceType;
import org.wellkept.ui.form.ProblemSummary;

class EvidenceFieldTest {

    private final OneShelf shelf = new OneShelf();
    private final EvidenceRead.File report = file("Report.pdf");
    private final EvidenceRead.File room = file("Room.pdf");

    @Test
    void it_looks_again_what_is_there_when_it_is_asked_to() {
        shelf.holds(report, room);
        EvidenceField field = new EvidenceField(shelf);

        shelf.holds(room);
        field.refresh();

        assertThat(field.files()).containsExactly(room.id());
        assertThat(words(field)).contains("Room.pdf").doesNotContain("Report.pdf");
    }

    @Test
    void what_has_gone_from_there_cannot_be_removed_and_leaves_the_list() {
        shelf.holds(report);
        EvidenceField field = new EvidenceField(shelf);

        shelf.holds();
        remove(field);

        assertThat(field.files()).isEmpty();
        assertThat(words(field)).doesNotContain("Taken away").doesNotContain("Report.pdf");
    }

    @Test
    void what_is_wrong_with_a_file_is_said_at_the_field_until_it_is_mended() {
        EvidenceField field = new EvidenceField(shelf);
        ProblemSummary problems = new ProblemSummary();
        problems.knows("evidence", field);

        problems.show(List.of(new FieldProblem("evidence[1].file", "No such file waits here", "Upload it again")));
        assertThat(field.isInvalid()).isTrue();
        assertThat(words(field)).contains("No such file waits here. Upload it again.");

        problems.clear();
        assertThat(field.isInvalid()).isFalse();
        assertThat(words(field)).doesNotContain("No such file");
    }

    private static EvidenceRead.File file(String name) {
        return new EvidenceRead.File(UUID.randomUUID(), name, EvidenceType.PDF, 2_048, "00");
    }

    private static void remove(EvidenceField field) {
        NativeButton button = parts(field)
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static Stream<Component> parts(Component of) {
        return Stream.concat(Stream.of(of), of.getChildren().flatMap(EvidenceFieldTest::parts));
    }

    private static String words(EvidenceField field) {
        return words(field.getElement());
    }

    private static String words(Element element) {
        return element.isTextNode()
                ? element.getText()
                : String.join(
                        " ", element.getChildren().map(EvidenceFieldTest::words).toList());
    }

    /** Holds what it is told to. */
    private static final class OneShelf implements EvidenceField.Shelf {
        private final List<EvidenceRead> there = new ArrayList<>();

        void holds(EvidenceRead... evidence) {
            there.clear();
            there.addAll(List.of(evidence));
        }

        @Override
        public EvidenceLimits limits() {
            return new EvidenceLimits(20_000_000);
        }

        @Override
        public Outcome<List<EvidenceRead>> there() {
            return Outcome.done(List.copyOf(there));
        }

        @Override
        public Outcome<EvidenceRead.File> put(String name, Path file) {
            throw new AssertionError("Nothing is put there");
        }

        @Override
        public Outcome<EvidenceRead> take(UUID evidence) {
            return there.stream()
                    .filter(one -> one.id().equals(evidence))
                    .findFirst()
                    .map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(new Refusal.NotFound("evidence")));
        }
    }
}
