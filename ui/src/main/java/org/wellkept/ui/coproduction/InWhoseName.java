package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.ui.form.Choice;
import org.wellkept.ui.form.Writer;

/** Whose account it is: said where a person writes for one organisation, asked where for several. */
final class InWhoseName extends Div {

    private final List<Writer> writers;
    private final @Nullable Choice<Writer> choice;

    /** @param begun whom to offer as chosen, or null */
    InWhoseName(List<Writer> writers, @Nullable Writer begun) {
        this.writers = List.copyOf(writers);
        if (writers.size() == 1) {
            choice = null;
            add(said(writers.getFirst()));
        } else {
            choice = new Choice<>("Whose account it is", "Choose one", writers, Writer::key, Writer::words);
            choice.choose(begun);
            add(choice);
        }
    }

    Optional<Writer> chosen() {
        return choice == null ? Optional.of(writers.getFirst()) : choice.chosen();
    }

    /** Ties the question, where there is one, to its name. */
    void tieTo(ActivityForm form) {
        if (choice != null) {
            form.knows("organisation", choice);
        }
    }

    /** It is saved, and whose it is does not change any more. */
    void settle() {
        chosen().ifPresent(writer -> {
            removeAll();
            add(said(writer));
        });
    }

    private static Paragraph said(Writer writer) {
        return new Paragraph("The account of " + writer.words() + ".");
    }
}
