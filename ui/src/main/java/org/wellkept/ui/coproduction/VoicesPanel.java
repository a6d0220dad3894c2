package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.voice.IssuedCodes;
import org.wellkept.core.voice.OpenWindow;
import org.wellkept.core.voice.VoiceWindow;
import org.wellkept.core.voice.Voices;
import org.wellkept.core.voice.WordsToLookAt;
import org.wellkept.ui.look.Words;
import org.wellkept.ui.workspace.Messages;
import org.wellkept.ui.workspace.RefusalWords;

/** The codes and the words of one activity, for whoever looks after them. */
final class VoicesPanel extends Div implements WordsList.Looking {

    private final Voices voices;
    private final SerializableSupplier<Actor> actor;
    private final About about;

    /**
     * What it is about.
     *
     * @param issuers names of the organisations through which the reader can open it, by their slugs
     * @param address where a code is used
     */
    record About(String reference, String title, Map<String, String> issuers, String address, LocalDate today)
            implements Serializable {}

    VoicesPanel(Voices voices, SerializableSupplier<Actor> actor, About about) {
        this.voices = voices;
        this.actor = actor;
        this.about = about;
        addClassName("voices-panel");
        lay();
    }

    private void lay() {
        removeAll();
        voices.window(actor.get(), about.reference()).ifPresentOrElse(this::layWindow, this::layOpening);
    }

    /** What had the focus is gone, so it goes to what there is now. */
    private void goOn() {
        lay();
        getElement().executeJs("setTimeout(() => this.querySelector('h2')?.focus())");
    }

    private void layOpening() {
        add(new OpenVoices(about.reference(), about.issuers(), about.today(), this::open));
    }

    private void layWindow(VoiceWindow window) {
        add(new Paragraph(VoicesCard.words(window)));
        if (window.isOpen()) {
            add(new CodesCard(window, this::more, this::extend));
        } else if (window.byItself()) {
            add(new Paragraph("There is nobody independent to look at words, so only answers count."));
        } else {
            switch (voices.words(actor.get(), about.reference())) {
                case Outcome.Done<List<WordsToLookAt>>(var words) -> layWords(words);
                case Outcome.Refused<List<WordsToLookAt>>(var refusal) -> add(new Paragraph(RefusalWords.of(refusal)));
            }
        }
    }

    private void layWords(List<WordsToLookAt> words) {
        if (words.isEmpty()) {
            add(new Paragraph("Nobody wrote anything in their own words."));
        } else {
            add(new WordsList(words, this));
        }
    }

    private void open(OpenWindow command) {
        issued(voices.open(actor.get(), command));
    }

    private void more(int codes) {
        issued(voices.more(actor.get(), about.reference(), codes));
    }

    private void issued(Outcome<IssuedCodes> outcome) {
        switch (outcome) {
            case Outcome.Done<IssuedCodes>(var made) -> {
                removeAll();
                add(new CodeCards(about.title(), about.address(), made.codes(), this::goOn));
                Messages.near(this)
                        .tell(Words.sentence(Words.spelledCount(made.codes().size(), "code is", "codes are"))
                                + " made. People can speak until "
                                + Words.day(made.window().closesOn()) + ".");
            }
            case Outcome.Refused<IssuedCodes>(var refusal) -> refused(refusal);
        }
    }

    private void extend(LocalDate closesOn) {
        switch (voices.extend(actor.get(), about.reference(), closesOn)) {
            case Outcome.Done<VoiceWindow>(var window) -> {
                goOn();
                Messages.near(this).tell("People can speak until " + Words.day(window.closesOn()) + " now.");
            }
            case Outcome.Refused<VoiceWindow>(var refusal) -> refused(refusal);
        }
    }

    private void refused(Refusal refusal) {
        if (refusal instanceof Refusal.Invalid(List<FieldProblem> problems)) {
            getChildren().forEach(part -> {
                if (part instanceof OpenVoices opening) {
                    opening.show(problems);
                } else if (part instanceof CodesCard codes) {
                    codes.show(problems);
                }
            });
        } else {
            Messages.near(this).warn(RefusalWords.of(refusal));
        }
    }

    @Override
    public void show(Set<UUID> shown) {
        looked(
                voices.show(actor.get(), about.reference(), shown),
                Words.sentence(Words.spelledCount(shown.size(), "note", "notes")) + " can be shown.");
    }

    @Override
    public List<FieldProblem> hide(UUID voice, String because) {
        Outcome<List<WordsToLookAt>> outcome = voices.hide(actor.get(), about.reference(), Set.of(voice), because);
        if (outcome instanceof Outcome.Refused<List<WordsToLookAt>>(Refusal.Invalid(var problems))) {
            return problems;
        }
        looked(outcome, "The note is hidden. Whoever wrote it is told why.");
        return List.of();
    }

    private void looked(Outcome<List<WordsToLookAt>> outcome, String message) {
        switch (outcome) {
            case Outcome.Done<List<WordsToLookAt>> done -> {
                lay();
                Messages.near(this).tell(message);
                getChildren()
                        .filter(WordsList.class::isInstance)
                        .map(WordsList.class::cast)
                        .forEach(WordsList::focusHeading);
            }
            case Outcome.Refused<List<WordsToLookAt>>(var refusal) ->
                Messages.near(this).warn(RefusalWords.of(refusal));
        }
    }
}
