package org.wellkept.ui.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;

/** There is nothing here, or nothing that this person may know of: the two look the same on purpose. */
@ParentLayout(WorkspaceLayout.class)
public class NotFoundScreen extends Screen implements HasErrorParameter<NotFoundException> {

    public NotFoundScreen() {
        named("There is nothing here");
        show(
                new Paragraph("The address may be mistyped, what was here may have moved, or it isn’t open to you."
                        + " Nothing of yours was changed."),
                new Paragraph(new Anchor(Place.COMMITMENTS.path(), "Look for it among the commitments")),
                new Paragraph(new Anchor("./", "Go to Today")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
