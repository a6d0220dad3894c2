package org.wellkept.ui.workspace;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;

/** What waits for me, and apart from it what I follow. */
@Route(value = Place.TODAY_PATH, layout = WorkspaceLayout.class)
public class TodayView extends Screen {

    public TodayView() {
        named("Today");
        show(new Paragraph("Nothing waits for you today."));
    }
}
