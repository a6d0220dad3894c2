package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.release.Released;
import org.wellkept.core.release.Releases;
import org.wellkept.core.reply.Replies;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.workspace.Messages;
import org.wellkept.ui.workspace.RefusalWords;

/** What the organisation has to say where people felt it lower than it claims. */
final class GapReply extends Section {

    private final Releases releases;
    private final SerializableSupplier<Actor> actor;
    private final String reference;
    private final SerializableConsumer<String> done;
    private final ProblemSummary problems = new ProblemSummary();
    private final TextArea words = new TextArea("What your organisation says");

    /** @param stands the reply as it stands, or null */
    GapReply(
            Releases releases,
            SerializableSupplier<Actor> actor,
            String reference,
            @Nullable String stands,
            SerializableConsumer<String> done) {
        this.releases = releases;
        this.actor = actor;
        this.reference = reference;
        this.done = done;
        addClassNames("card", "section");
        words.setHelperText("Up to " + Replies.MOST_WORDS + " words. They stand beside what people felt.");
        words.setMinHeight("5rem");
        words.setValue(stands == null ? "" : stands);
        problems.knows("words", words);
        add(
                new H2("You can reply"),
                new Paragraph("People felt it lower than you claim. Say what you make of that."),
                problems,
                words,
                new Button(stands == null ? "Keep the reply" : "Change the reply", click -> reply()));
    }

    private void reply() {
        problems.clear();
        switch (releases.reply(actor.get(), reference, words.getValue())) {
            case Outcome.Done<Optional<Released>> kept ->
                done.accept("The reply is kept, and stands beside what people felt.");
            case Outcome.Refused<Optional<Released>>(Refusal.Invalid invalid) -> problems.show(invalid.problems());
            case Outcome.Refused<Optional<Released>>(var refusal) ->
                Messages.near(this).warn(RefusalWords.of(refusal));
        }
    }
}
