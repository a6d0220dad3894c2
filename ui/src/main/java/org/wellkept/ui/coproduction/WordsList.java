package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.FieldProblem;
import org.wellkept.core.voice.WordsState;
import org.wellkept.core.voice.WordsToLookAt;
import org.wellkept.ui.form.ProblemSummary;
import org.wellkept.ui.look.Words;

/** People's words, for whoever looks at them before anybody else does. */
final class WordsList extends Section {

    /** What is done about words. */
    interface Looking extends Serializable {

        void show(Set<UUID> voices);

        /** @return what needs mending; empty when they are hidden */
        List<FieldProblem> hide(UUID voice, String because);
    }

    private final Looking looking;
    private final H2 heading = new H2();

    WordsList(List<WordsToLookAt> words, Looking looking) {
        this.looking = looking;
        addClassNames("section", "words-to-look-at");
        heading.getElement().setAttribute("tabindex", "-1");
        Set<UUID> waiting = words.stream()
                .filter(each -> each.state() == WordsState.WAITING)
                .map(WordsToLookAt::id)
                .collect(Collectors.toUnmodifiableSet());
        heading.setText(
                waiting.isEmpty()
                        ? "You have looked at all words"
                        : Words.sentence(Words.spelledCount(waiting.size(), "note waits", "notes wait"))
                                + " to be looked at");
        add(heading);
        add(new Paragraph(
                "Hide what tells who somebody is, or hurts somebody, with the reason. Whoever wrote it is told the"
                        + " reason. What you think of it is no reason."));
        if (waiting.size() > 1) {
            add(new Button("All that wait can be shown", click -> looking.show(waiting)));
        }
        for (int i = 0; i < words.size(); i++) {
            add(note(words.get(i), i + 1, words.size()));
        }
    }

    void focusHeading() {
        heading.getElement().executeJs("setTimeout(() => this.focus())");
    }

    private Article note(WordsToLookAt words, int position, int of) {
        String name = "Note " + position + " of " + of;
        Article note = new Article(new H3(name));
        note.addClassNames("card", "note");
        said(note, "What felt real", words.feltReal());
        said(note, "What didn’t", words.notReal());
        said(note, "What was said instead", words.correction());
        String because = words.hiddenBecause();
        note.add(new Paragraph(because == null ? words.state().words() + "." : "Hidden: " + because));
        UUID id = words.id();
        if (words.state() != WordsState.SHOWN) {
            Button show = new Button("Can be shown", click -> looking.show(Set.of(id)));
            show.getElement().setAttribute("aria-label", "Can be shown: " + name);
            note.add(show);
        }
        if (words.state() != WordsState.HIDDEN) {
            note.add(hiding(id, name));
        }
        return note;
    }

    private NativeDetails hiding(UUID id, String name) {
        ProblemSummary problems = new ProblemSummary();
        TextField because = new TextField("Why they are hidden");
        because.setMaxLength(500);
        because.setHelperText("Whoever wrote them reads this.");
        problems.knows("because", because);
        Button hide = new Button("Hide them", click -> {
            problems.clear();
            problems.show(looking.hide(id, because.getValue()));
        });
        hide.getElement().setAttribute("aria-label", "Hide them: " + name);
        Div holder = new Div(problems, because, hide);
        holder.addClassName("section");
        return new NativeDetails("Hide, with the reason", holder);
    }

    private static void said(Article note, String what, @Nullable String words) {
        if (words != null) {
            Paragraph label = new Paragraph(what);
            label.addClassName("small");
            Paragraph text = new Paragraph(words);
            text.addClassName("as-said");
            note.add(label, text);
        }
    }
}
