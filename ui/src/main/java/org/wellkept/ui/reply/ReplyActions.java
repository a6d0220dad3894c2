package org.wellkept.ui.reply;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.CurrentActor;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.reply.DraftReply;
import org.wellkept.core.reply.MarkRead;
import org.wellkept.core.reply.Replies;
import org.wellkept.core.reply.WriteReply;
import org.wellkept.ui.form.ActionDialog;
import org.wellkept.ui.look.Words;

/** Marks to which the reader can reply, or draft the reply, each with its button. */
public final class ReplyActions extends Div {

    private final Replies replies;
    private final CurrentActor currentActor;
    private final SerializableConsumer<String> done;

    /**
     * @param mine those to which the reader can reply or draft a reply
     * @param done is told what was done, in a sentence, and shows the screen anew
     */
    public ReplyActions(
            Replies replies, CurrentActor currentActor, List<MarkRead> mine, SerializableConsumer<String> done) {
        this.replies = replies;
        this.currentActor = currentActor;
        this.done = done;
        mine.forEach(mark -> add(row(mark)));
    }

    /** Whether the reader can do something about it. */
    public static boolean concern(MarkRead mark) {
        return mark.may().reply() || mark.may().draft();
    }

    /** What it is, in a line: "Checked, and less than substantial: limited, found by Healthwatch". */
    private static String named(MarkRead mark) {
        return mark.mark().words() + (mark.about() == null ? "" : ": " + mark.about());
    }

    private Div row(MarkRead mark) {
        // what a button keeps goes with the session, so it keeps no more than it needs
        UUID id = mark.id();
        String name = named(mark);
        String stands = mark.reply() == null ? null : mark.reply().words();
        String draft = mark.draft();
        String when = mark.isPublic()
                ? "It is public, and so is what you write."
                : "It is public on " + Words.day(mark.publication().from()) + ". What you write stands beside it.";
        Div row = new Div(new Paragraph(name + ". "
                + (mark.isPublic()
                        ? "Public since " + Words.day(mark.publication().from()) + "."
                        : "Not public until " + Words.day(mark.publication().from()) + ". You can reply before.")));
        row.addClassName("waiting-row");
        Button button;
        if (mark.may().reply()) {
            String words = stands == null ? "Reply" : "Change the reply";
            button = new Button(
                    words, click -> reply(id, name, when, stands, draft).open());
            button.getElement().setAttribute("aria-label", words + ": " + name);
        } else {
            button = new Button(
                    "Draft the reply", click -> draft(id, name, draft).open());
            button.getElement().setAttribute("aria-label", "Draft the reply: " + name);
        }
        row.add(button);
        return row;
    }

    private ActionDialog reply(UUID id, String name, String when, @Nullable String stands, @Nullable String draft) {
        AtomicReference<Seen> seen = new AtomicReference<>(new Seen(stands, draft));
        return writing(
                "Reply to a mark",
                List.of(name + ".", when + " You can change it later; the record’s history keeps what it said before."),
                "What your organisation says",
                draft == null ? stands : draft,
                "Keep the reply",
                text -> {
                    Seen before = Objects.requireNonNull(seen.get());
                    return orSeen(
                            id,
                            seen,
                            replies.reply(
                                    currentActor.get(), new WriteReply(id, text, before.reply(), before.draft())));
                },
                "The reply is kept, and stands beside the mark.");
    }

    private ActionDialog draft(UUID id, String name, @Nullable String draft) {
        AtomicReference<Seen> seen = new AtomicReference<>(new Seen(null, draft));
        return writing(
                "Draft the reply to a mark",
                List.of(
                        name + ".",
                        "Your lead sees the draft and says what your organisation says. Nobody else sees it."),
                "What your lead could say",
                draft,
                "Keep the draft",
                text -> {
                    Seen before = Objects.requireNonNull(seen.get());
                    return orSeen(
                            id, seen, replies.draft(currentActor.get(), new DraftReply(id, text, before.draft())));
                },
                "The draft is kept. Your lead finds it with the mark.");
    }

    /** Whoever is told what somebody else wrote meanwhile has seen it, keeps their own words on the screen, and goes on. */
    private Outcome<MarkRead> orSeen(UUID id, AtomicReference<Seen> seen, Outcome<MarkRead> outcome) {
        if (outcome instanceof Outcome.Refused<MarkRead> refused
                && refused.refusal() instanceof Refusal.RuleBroken
                && replies.find(currentActor.get(), id) instanceof Outcome.Done<MarkRead>(MarkRead now)) {
            MarkRead.Reply reply = now.reply();
            seen.set(new Seen(reply == null ? null : reply.words(), now.draft()));
        }
        return outcome;
    }

    private ActionDialog writing(
            String header,
            List<String> about,
            String label,
            @Nullable String begun,
            String doWords,
            SerializableFunction<String, Outcome<MarkRead>> doIt,
            String message) {
        TextArea text = new TextArea(label);
        text.setMinHeight("8rem");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> text.setHelperText(counted(change.getValue())));
        text.setHelperText(counted(""));
        if (begun != null) {
            text.setValue(begun);
        }
        ActionDialog dialog = new ActionDialog(
                header, about, List.of(text), doWords, () -> did(doIt.apply(text.getValue()), message));
        dialog.problems().knows("words", text);
        return dialog;
    }

    private static String counted(String text) {
        return "Up to " + Replies.MOST_WORDS + " words, without names of people. So far: " + Replies.words(text) + ".";
    }

    /** What the writer has seen of what stands there. */
    private record Seen(@Nullable String reply, @Nullable String draft) implements Serializable {}

    private List<Refusal> did(Outcome<MarkRead> outcome, String message) {
        return switch (outcome) {
            case Outcome.Done<MarkRead> made -> {
                done.accept(message);
                yield List.of();
            }
            case Outcome.Refused<MarkRead>(var refusal) -> List.of(refusal);
        };
    }
}
