package org.wellkept.ui.coproduction;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityDetails;
import org.wellkept.core.coproduction.Told;
import org.wellkept.core.partnership.OrganisationDetails;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.release.Releases;
import org.wellkept.ui.transparency.Asked;
import org.wellkept.ui.transparency.Contact;
import org.wellkept.ui.transparency.Links;
import org.wellkept.ui.transparency.PageServlet;
import org.wellkept.ui.transparency.Reply;

/** An activity's address, and under it what people were told. */
@WebServlet("/activities/*")
public class PublicActivityServlet extends PageServlet {

    private static final String TOLD = "/told";

    @Inject
    Activities activities;

    @Inject
    Releases releases;

    @Inject
    Organisations organisations;

    @Inject
    @ConfigProperty(name = Contact.PROPERTY)
    Optional<String> contact;

    @Override
    protected Reply answer(Asked asked) {
        if (asked.name().isEmpty()) {
            return new Reply.Moved(PublicActivitiesPage.ADDRESS);
        }
        boolean told = asked.name().endsWith(TOLD);
        String name = told ? asked.name().substring(0, asked.name().length() - TOLD.length()) : asked.name();
        return Reply.of(activities.find(Actor.anyone(), name.toUpperCase(Locale.ROOT)), activity -> {
            if (!activity.reference().equals(name)) {
                return new Reply.Moved(Links.activity(activity.reference()) + (told ? TOLD : ""));
            }
            return told ? told(activity) : new Reply.Page("coproduction/publicActivity.jte", page(activity));
        });
    }

    private static Reply told(ActivityDetails activity) {
        Told told = activity.told();
        return told == null
                ? Reply.refused(new Refusal.NotFound(activity.reference()))
                : new Reply.Page("coproduction/told.jte", PublicToldPage.of(activity, told));
    }

    private PublicActivityPage page(ActivityDetails activity) {
        @Nullable
        String corrections = switch (organisations.find(activity.organisation().slug())) {
            case Outcome.Done<OrganisationDetails>(OrganisationDetails found) -> found.contact();
            case Outcome.Refused<OrganisationDetails> refused -> null;
        };
        return PublicActivityPage.of(
                activity,
                releases.of(Actor.anyone(), activity.reference()).orThrow().orElse(null),
                Contact.of(corrections, contact));
    }
}
