package org.wellkept.ui.transparency;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The addresses of the pages that say the same to everybody. */
@WebServlet({InformationServlet.ABOUT, InformationServlet.ACCESSIBILITY, InformationServlet.PRIVACY})
public class InformationServlet extends PageServlet {
    static final String ABOUT = "/about";
    static final String ACCESSIBILITY = "/accessibility";
    static final String PRIVACY = "/privacy";

    @Inject
    @ConfigProperty(name = Contact.PROPERTY)
    Optional<String> contact;

    @Override
    protected Reply answer(Asked asked) {
        Contact to = Contact.of(null, contact);
        return switch (asked.address()) {
            case ABOUT -> new Reply.Page("transparency/about.jte", InformationPage.about(to));
            case ACCESSIBILITY -> new Reply.Page("transparency/accessibility.jte", InformationPage.accessibility(to));
            case PRIVACY -> new Reply.Page("transparency/privacy.jte", InformationPage.privacy(to));
            default -> new Reply.Failed(ErrorPage.notFound());
        };
    }
}
