package org.wellkept.api.coproduction;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.dates.DateBody;
import org.wellkept.api.http.Versioned;
import org.wellkept.core.Version;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.coproduction.ActivityDetails;
import org.wellkept.core.coproduction.ActivityKind;
import org.wellkept.core.coproduction.ActivityTerms;
import org.wellkept.core.coproduction.Change;
import org.wellkept.core.coproduction.FourPi;
import org.wellkept.core.coproduction.GroupCount;
import org.wellkept.core.coproduction.Occasion;
import org.wellkept.core.coproduction.PaymentPractice;
import org.wellkept.core.coproduction.Rung;
import org.wellkept.core.coproduction.Told;
import org.wellkept.core.release.Released;

/** An activity as the API shows it. What {@link NewActivityBody} can write stands here under the same names. */
record ActivityBody(
        @JsonIgnore Version version,
        String reference,
        String partnership,
        String organisation,
        String title,
        @Nullable ActivityKind kind,
        @Nullable String purpose,
        @Nullable String area,
        List<String> partners,
        @Nullable String partnersWritten,
        List<String> boards,
        List<String> shaped,
        List<OccasionBody> occasions,
        @Nullable Integer people,
        List<GroupCount> groups,
        @Nullable String groupsWritten,
        @Nullable String reached,
        @Nullable String accessNeeds,
        PaymentPractice payment,
        @Nullable String said,
        @Nullable Rung claimed,
        FourPi fourPi,
        List<Change> changes,
        @Nullable LocalDate tellBy,
        Visibility visibility,
        @Nullable LocalDate sharedOn,
        @Nullable LocalDate publishedOn,
        boolean asPublished,
        @Nullable String source,
        @Nullable ToldBody told,
        FeedbackBody feedback,
        @Nullable ReleasedBody released)
        implements Versioned {

    /** One time that people met. */
    record OccasionBody(@Nullable DateBody held, @Nullable Integer people) {

        static OccasionBody of(Occasion occasion) {
            return new OccasionBody(DateBody.of(occasion.held()), occasion.people());
        }
    }

    /** What people were told. */
    record ToldBody(
            LocalDate toldOn,
            String how,
            String summary,
            @Nullable String easyRead,
            @Nullable String signLanguageLink,
            Map<String, String> languages) {

        static @Nullable ToldBody of(@Nullable Told told) {
            return told == null
                    ? null
                    : new ToldBody(
                            told.toldOn(),
                            told.how(),
                            told.summary(),
                            told.easyRead(),
                            told.signLanguageLink(),
                            told.languages());
        }
    }

    static ActivityBody of(ActivityDetails activity, @Nullable Released released) {
        ActivityTerms terms = activity.terms();
        return new ActivityBody(
                activity.version(),
                activity.reference(),
                activity.partnership().slug(),
                activity.organisation().slug(),
                terms.about().title(),
                terms.about().kind(),
                terms.about().purpose(),
                terms.about().area(),
                terms.about().partners(),
                terms.about().partnersWritten(),
                terms.about().boards(),
                terms.about().shaped(),
                terms.tookPart().occasions().stream().map(OccasionBody::of).toList(),
                terms.tookPart().people(),
                terms.tookPart().groups(),
                terms.tookPart().groupsWritten(),
                terms.tookPart().reached(),
                terms.tookPart().accessNeeds(),
                terms.tookPart().payment(),
                terms.heard().said(),
                terms.heard().rung(),
                terms.heard().fourPi(),
                terms.happened().changes(),
                terms.happened().tellBy(),
                activity.visibility(),
                activity.sharedOn(),
                activity.publishedOn(),
                activity.asPublished(),
                activity.source(),
                ToldBody.of(activity.told()),
                FeedbackBody.of(activity.feedback()),
                ReleasedBody.of(released));
    }
}
