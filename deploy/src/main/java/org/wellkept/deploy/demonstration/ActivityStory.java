package org.wellkept.deploy.demonstration;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.access.Actor;
import org.wellkept.core.coproduction.About;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityDetails;
import org.wellkept.core.coproduction.ActivityKind;
import org.wellkept.core.coproduction.ActivityTerms;
import org.wellkept.core.coproduction.Change;
import org.wellkept.core.coproduction.Decision;
import org.wellkept.core.coproduction.FourPi;
import org.wellkept.core.coproduction.GroupCount;
import org.wellkept.core.coproduction.Happened;
import org.wellkept.core.coproduction.Heard;
import org.wellkept.core.coproduction.LogActivity;
import org.wellkept.core.coproduction.Occasion;
import org.wellkept.core.coproduction.PaymentPractice;
import org.wellkept.core.coproduction.Rung;
import org.wellkept.core.coproduction.TellPeople;
import org.wellkept.core.coproduction.TookPart;
import org.wellkept.core.dates.WrittenDates;
import org.wellkept.core.member.Members;
import org.wellkept.core.release.Releases;
import org.wellkept.core.voice.AccountJudged;
import org.wellkept.core.voice.Again;
import org.wellkept.core.voice.HeardBack;
import org.wellkept.core.voice.OpenWindow;
import org.wellkept.core.voice.Spoken;
import org.wellkept.core.voice.Voices;
import org.wellkept.core.voice.WordsToLookAt;

/** One activity of the story: logged, shared, published, spoken about, followed up, told. */
final class ActivityStory implements Story {

    private static final String PARTNERSHIP = "wellshire-and-vale";

    /** After what is done with promises on a day. */
    private static final int LATER = 30;

    private final JsonObject told;
    private final RelativeDays days;
    private final Cast cast;
    private final Activities activities;
    private final Voices voices;
    private final Releases releases;
    private final Members members;

    private @Nullable String reference;

    ActivityStory(
            JsonObject told,
            RelativeDays days,
            Cast cast,
            Activities activities,
            Voices voices,
            Releases releases,
            Members members) {
        this.told = told;
        this.days = days;
        this.cast = cast;
        this.activities = activities;
        this.voices = voices;
        this.releases = releases;
        this.members = members;
    }

    @Override
    public List<Happening> happenings() {
        List<Happening> happenings = new ArrayList<>();
        add(happenings, told, "published", 1, this::publish);
        JsonObject spoken = told.getJsonObject("voices");
        if (spoken != null) {
            add(happenings, spoken, "opens", 2, () -> speak(spoken));
            add(happenings, spoken, "lookedAt", 3, () -> lookAt(spoken));
            add(happenings, spoken, "replied", LATER, () -> reply(spoken));
        }
        JsonObject telling = told.getJsonObject("told");
        if (telling != null) {
            add(happenings, telling, "on", 4, () -> tell(telling));
        }
        return happenings;
    }

    private void add(List<Happening> happenings, JsonObject where, String day, int order, Runnable happens) {
        if (where.containsKey(day)) {
            happenings.add(new Happening(days.past(where.getString(day)), LATER + order, happens));
        }
    }

    private Actor owner() {
        return cast.actorFor(told.getString("organisation"));
    }

    private String reference() {
        return Objects.requireNonNull(reference, "it is logged first");
    }

    @Override
    public LocalDate writtenOn() {
        return days.past(told.getString("logged"));
    }

    @Override
    public void write() {
        reference = activities
                .log(owner(), new LogActivity(PARTNERSHIP, told.getString("organisation"), terms()))
                .orThrow()
                .reference();
    }

    private void publish() {
        activities.publish(owner(), reference(), false).orThrow();
        for (String member : texts("members")) {
            members.takePart(cast.personCalled(member), reference()).orThrow();
        }
    }

    private void tell(JsonObject telling) {
        ActivityDetails current = activities.find(owner(), reference()).orThrow();
        if (told.containsKey("changes")) {
            activities
                    .follow(owner(), reference(), current.version(), new Happened(changes(), null))
                    .orThrow();
        }
        activities
                .tell(
                        owner(),
                        reference(),
                        new TellPeople(
                                days.past(telling.getString("on")),
                                telling.getString("how"),
                                telling.getString("summary"),
                                telling.getString("easyRead", null),
                                null,
                                languages(telling)))
                .orThrow();
    }

    private static Map<String, String> languages(JsonObject telling) {
        JsonObject languages = telling.getJsonObject("languages");
        return languages == null
                ? Map.of()
                : languages.keySet().stream().collect(Collectors.toMap(tag -> tag, languages::getString));
    }

    private void speak(JsonObject spoken) {
        List<String> codes = voices.open(
                        cast.actorFor(spoken.getString("issuer")),
                        new OpenWindow(
                                reference(),
                                spoken.getString("issuer"),
                                days.day(spoken.getString("closes")),
                                spoken.getInt("codes")))
                .orThrow()
                .codes();
        List<JsonObject> said = spoken.getJsonArray("said").getValuesAs(JsonObject.class);
        for (int i = 0; i < said.size(); i++) {
            voices.speak(Actor.anyone(), codes.get(i), spoken(said.get(i))).orThrow();
        }
    }

    private static Spoken spoken(JsonObject voice) {
        return new Spoken(
                Coded.of(Rung.class, voice.getString("rung")),
                chosen(AccountJudged.class, voice, "account"),
                chosen(HeardBack.class, voice, "heardBack"),
                chosen(Again.class, voice, "again"),
                voice.getString("feltReal", null),
                voice.getString("notReal", null),
                voice.getString("correction", null));
    }

    private void lookAt(JsonObject spoken) {
        Actor issuer = cast.actorFor(spoken.getString("issuer"));
        Set<UUID> all = new HashSet<>(voices.words(issuer, reference()).orThrow().stream()
                .map(WordsToLookAt::id)
                .toList());
        voices.show(issuer, reference(), all).orThrow();
    }

    private void reply(JsonObject spoken) {
        releases.reply(owner(), reference(), spoken.getString("reply")).orThrow();
    }

    private ActivityTerms terms() {
        return ActivityTerms.titled(told.getString("title"))
                .with(new About(
                        told.getString("title"),
                        chosen(ActivityKind.class, told, "kind"),
                        told.getString("purpose", null),
                        told.getString("area", null),
                        texts("partners"),
                        null,
                        texts("boards"),
                        texts("shaped")))
                .with(new TookPart(
                        occasions(),
                        told.containsKey("people") ? told.getInt("people") : null,
                        groups(),
                        null,
                        told.getString("reached", null),
                        told.getString("accessNeeds", null),
                        payment()))
                .with(new Heard(told.getString("said", null), chosen(Rung.class, told, "claimed"), FourPi.UNSAID));
    }

    private List<Occasion> occasions() {
        return texts("held").stream()
                .map(days::words)
                .map(WrittenDates::read)
                .map(Objects::requireNonNull)
                .map(held -> new Occasion(held, null))
                .toList();
    }

    private List<GroupCount> groups() {
        JsonObject groups = told.getJsonObject("groups");
        return groups == null
                ? List.of()
                : groups.keySet().stream()
                        .map(group -> new GroupCount(group, groups.getInt(group)))
                        .toList();
    }

    private PaymentPractice payment() {
        JsonObject payment = told.getJsonObject("payment");
        return payment == null
                ? PaymentPractice.UNSAID
                : new PaymentPractice(
                        payment.getBoolean("offered"),
                        payment.getBoolean("expenses", false),
                        payment.containsKey("daysToPay") ? payment.getInt("daysToPay") : null,
                        payment.getBoolean("benefitsAdvice", false));
    }

    private List<Change> changes() {
        return told.getJsonArray("changes").getValuesAs(JsonObject.class).stream()
                .map(change -> new Change(
                        change.getString("said"),
                        chosen(Decision.class, change, "decision"),
                        change.getString("reason", null),
                        change.getString("done", null),
                        change.getBoolean("stopped", false)))
                .toList();
    }

    private List<String> texts(String name) {
        JsonArray texts = told.getJsonArray(name);
        return texts == null
                ? List.of()
                : texts.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
    }

    private static <E extends Enum<E> & Coded> @Nullable E chosen(Class<E> choices, JsonObject from, String name) {
        String code = from.getString(name, null);
        return code == null ? null : Coded.of(choices, code);
    }
}
