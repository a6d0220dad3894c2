package org.wellkept.ui.workspace;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;

/** The program is at fault and the screen could not be made. The log has the story under the number that is shown. */
@ParentLayout(WorkspaceLayout.class)
public class UnexpectedErrorScreen extends Screen implements HasErrorParameter<Exception> {

    public UnexpectedErrorScreen() {
        named("Something went wrong on our side");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String number = ErrorNumber.log(parameter.getCaughtException());
        show(
                new Paragraph("This screen could not be shown. What you saved before is safe."),
                new Paragraph("Try again in a minute. If it happens again, tell whoever looks after Wellkept this"
                        + " number: " + number + "."),
                new Paragraph(new Anchor("./", "Go to Today")));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
