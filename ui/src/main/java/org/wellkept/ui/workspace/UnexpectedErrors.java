package org.wellkept.ui.workspace;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;

/**
 * What happens when the program itself is at fault while somebody works: the log has the whole story under a number, the
 * person reads the number and that nothing typed was lost, because the page stays as it is.
 */
final class UnexpectedErrors implements ErrorHandler {

    @Override
    public void error(ErrorEvent event) {
        String number = ErrorNumber.log(event.getThrowable());
        Optional<Messages> messages = event.getComponent()
                .map(Component.class::cast)
                .map(Messages::near)
                .or(UnexpectedErrors::ofThisPage);
        messages.ifPresent(bar -> bar.warn("Something went wrong on our side, and this was not done. What you typed is"
                + " still here: try once more. If it happens again, tell whoever looks after Wellkept this number: "
                + number + "."));
    }

    private static Optional<Messages> ofThisPage() {
        return Optional.ofNullable(UI.getCurrent()).flatMap(Messages::of);
    }
}
