package org.wellkept.ui.coproduction;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.coproduction.ActivityDetails;
import org.wellkept.core.voice.VoiceWindow;
import org.wellkept.ui.look.Words;

/** How people who took part can say how it was, with the one way on for whoever looks after that. */
final class VoicesCard extends Section {

    /**
     * @param canOpen the organisations through which the reader can open the time to speak
     * @param issuers who gives out codes, by name
     */
    VoicesCard(ActivityDetails activity, Optional<VoiceWindow> window, List<String> canOpen, List<String> issuers) {
        addClassNames("card", "voices");
        setId("voices");
        add(new H2("What people say of it"));
        if (window.isPresent()) {
            add(new Paragraph(words(window.get())));
            if (window.get().byItself()) {
                add(new Paragraph("There is nobody independent to look at words, so only answers count."));
            }
            if (window.get().mayLookAfter()) {
                add(link(activity, window.get().isOpen() ? "Look after the codes" : "Look at the words"));
            }
        } else if (activity.visibility() == Visibility.OWN) {
            add(new Paragraph("People who took part can say how it was once the activity is shared."));
        } else {
            add(new Paragraph("Codes for people who took part are given out by " + Words.list(issuers)
                    + ". With a code somebody says how it was, and nobody can see who."));
            if (!canOpen.isEmpty()) {
                add(link(activity, "Open the time to speak"));
            }
        }
    }

    /** "People can speak until 12 October 2026. Wellshire Voices has given out 20 codes." */
    static String words(VoiceWindow window) {
        return (window.isOpen()
                        ? "People can speak until " + Words.day(window.closesOn()) + ". "
                        : "People could speak until " + Words.day(window.closesOn()) + ". ")
                + window.issuer().name() + " has made "
                + Words.count(window.issued(), "code", "codes") + ".";
    }

    private static Anchor link(ActivityDetails activity, String words) {
        Anchor link = new Anchor(CoproductionNavigation.voices(activity.reference()), words);
        link.addClassName("button");
        return link;
    }
}
