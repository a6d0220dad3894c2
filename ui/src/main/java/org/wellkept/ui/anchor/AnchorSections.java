package org.wellkept.ui.anchor;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import org.wellkept.ui.workspace.Place;

/** The parts of anchor work, each a link: on every screen of it, with the one that is open marked. */
public final class AnchorSections extends Nav {

    /** The parts that there are. */
    public enum Section {
        OVERVIEW("Overview", Place.ANCHOR_PATH),
        LIVING_WAGE("Living Wage", Place.ANCHOR_PATH + "/living-wage"),
        CONTRACTS("Contracts", Place.ANCHOR_PATH + "/contracts"),
        ROOMS("Rooms", Place.ANCHOR_PATH + "/rooms"),
        ACTIONS("Actions", Place.ANCHOR_PATH + "/actions");

        private final String words;
        private final String path;

        Section(String words, String path) {
            this.words = words;
            this.path = path;
        }
    }

    public AnchorSections(Section open) {
        addClassName("anchor-sections");
        getElement().setAttribute("aria-label", "Parts of anchor work");
        UnorderedList list = new UnorderedList();
        for (Section section : Section.values()) {
            Anchor link = new Anchor(section.path, section.words);
            if (section == open) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        add(list);
    }
}
