package org.wellkept.ui.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;

/** Somebody came to a screen that is not for their role. It says who may. */
@ParentLayout(WorkspaceLayout.class)
public class NotPermittedScreen extends Screen implements HasErrorParameter<NotPermittedHere> {

    public NotPermittedScreen() {
        named("This is not open to your role");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotPermittedHere> parameter) {
        show(
                new Paragraph(parameter.getException().getMessage()),
                new Paragraph("Nothing was changed. If you should be able to do this, ask the lead of your"
                        + " organisation or the board’s officer to give you the role."),
                new Paragraph(new Anchor("./", "Go to Today")));
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
