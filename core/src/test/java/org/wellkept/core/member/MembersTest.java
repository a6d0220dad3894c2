package org.wellkept.core.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellkept.core.test.Refusals.fieldsToMend;
import static org.wellkept.core.test.Refusals.refusal;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.core.Page;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityDetails;
import org.wellkept.core.coproduction.ActivityFilter;
import org.wellkept.core.coproduction.ActivityTerms;
import org.wellkept.core.coproduction.LogActivity;
import org.wellkept.core.member.Members.Part;
import org.wellkept.core.partnership.People;
import org.wellkept.core.test.CoProduction;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.TestClock;
import org.wellkept.core.test.Wellshire;
import org.wellkept.core.voice.OpenWindow;
import org.wellkept.core.voice.Voices;

@Tag("database")
class MembersTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    private final Members members = bench.door(Members.class);
    private final Activities activities = bench.door(Activities.class);
    private Wellshire wellshire;
    private Actor member;

    @BeforeEach
    void start() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        member = wellshire.member();
    }

    private String draftOf(Actor actor, String organisation) {
        return activities
                .log(
                        actor,
                        new LogActivity(
                                Wellshire.PARTNERSHIP, organisation, ActivityTerms.titled("Plan the evening café")))
                .orThrow()
                .reference();
    }

    private String shared() {
        Actor lead = wellshire.lead(Wellshire.OPEN_DOOR);
        String reference = draftOf(lead, Wellshire.OPEN_DOOR);
        activities.share(lead, reference).orThrow();
        return reference;
    }

    private ActivityDetails published() {
        return new CoProduction(bench, wellshire).published(ActivityTerms.titled("Plan the evening café"));
    }

    @Test
    void a_member_says_that_they_took_part_and_takes_it_back() {
        String reference = shared();
        assertThat(members.part(member, reference)).isEqualTo(Part.CAN_SAY);

        members.takePart(member, reference).orThrow();
        members.takePart(member, reference).orThrow();

        assertThat(members.part(member, reference)).isEqualTo(Part.TOOK_PART);
        assertThat(members.takenPart(member)).extracting(PartTaken::reference).containsExactly(reference);
        assertThat(members.takenPart(wellshire.member())).isEmpty();
        members.takeBack(member, reference).orThrow();
        assertThat(members.takenPart(member)).isEmpty();
    }

    @Test
    void nobody_says_so_for_a_draft_that_they_may_not_read_and_nobody_but_a_member_says_so() {
        String draft = draftOf(wellshire.lead(Wellshire.VOICES), Wellshire.VOICES);

        assertThat(refusal(members.takePart(member, draft))).isInstanceOf(Refusal.NotFound.class);
        assertThat(refusal(members.takePart(wellshire.lead(Wellshire.VOICES), shared())))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(members.takePart(Actor.anyone(), published().reference())))
                .isInstanceOf(Refusal.NotPermitted.class);
    }

    @Test
    void that_somebody_took_part_is_in_no_history_and_in_no_count() {
        ActivityDetails activity = published();
        long entries = count("history_entry");

        members.takePart(member, activity.reference()).orThrow();

        assertThat(count("history_entry")).isEqualTo(entries);
        assertThat(activities
                        .find(wellshire.lead(Wellshire.OPEN_DOOR), activity.reference())
                        .orThrow()
                        .terms())
                .isEqualTo(activity.terms());
        assertThat(activities
                        .find(Actor.anyone(), activity.reference())
                        .orThrow()
                        .toString())
                .doesNotContain(member.signedInPerson().toString());
    }

    private static long count(String table) {
        return bench.sql()
                .withHandle(handle -> handle.createQuery("select count(*) from " + table)
                        .mapTo(Long.class)
                        .one());
    }

    @Test
    void a_member_drafts_what_they_took_part_in_for_their_own_organisation_and_no_other() {
        String draft = draftOf(member, Wellshire.VOICES);

        assertThat(activities.find(member, draft).orThrow().visibility()).isEqualTo(Visibility.OWN);
        assertThat(activities
                        .list(member, ActivityFilter.ALL, null, Page.LONGEST)
                        .orThrow()
                        .items())
                .hasSize(1);
        assertThat(refusal(activities.find(wellshire.member(), draft))).isInstanceOf(Refusal.NotFound.class);
        ActivityDetails read = activities.find(member, draft).orThrow();
        activities
                .edit(member, draft, read.version(), ActivityTerms.titled("Plan the morning café"))
                .orThrow();
        assertThat(members.takenPart(member)).extracting(PartTaken::title).containsExactly("Plan the morning café");
        assertThat(refusal(activities.share(member, draft))).isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(activities.log(
                        member,
                        new LogActivity(Wellshire.PARTNERSHIP, Wellshire.OPEN_DOOR, ActivityTerms.titled("Another")))))
                .isInstanceOf(Refusal.NotPermitted.class);
        activities.discard(member, draft).orThrow();
        assertThat(members.takenPart(member)).isEmpty();
    }

    @Test
    void the_way_to_say_how_it_was_is_shown_while_it_is_open() {
        String reference = published().reference();
        members.takePart(member, reference).orThrow();
        assertThat(members.takenPart(member)).extracting(PartTaken::speakUntil).containsOnlyNulls();

        bench.door(Voices.class)
                .open(
                        wellshire.lead(Wellshire.VOICES),
                        new OpenWindow(reference, Wellshire.VOICES, TestClock.FIRST_DAY.plusDays(30), 10))
                .orThrow();

        assertThat(members.takenPart(member))
                .extracting(PartTaken::speakUntil)
                .containsExactly(TestClock.FIRST_DAY.plusDays(30));
        bench.clock()
                .set(TestClock.FIRST_DAY
                        .plusDays(31)
                        .atStartOfDay(java.time.ZoneOffset.UTC)
                        .toInstant());
        assertThat(members.takenPart(member)).extracting(PartTaken::speakUntil).containsOnlyNulls();
    }

    @Test
    void needs_are_shown_to_nobody_unless_the_member_lets_their_leads_read_them() {
        Actor lead = wellshire.lead(Wellshire.VOICES);
        Needs kept = new Needs(true, false, true, "Polish", "A quiet room.", ShownTo.NOBODY);
        members.write(member, new AboutMe("Jo", kept)).orThrow();

        assertThat(members.needsShown(lead, Wellshire.VOICES).orThrow()).isEmpty();
        assertThat(members.aboutMe(again()).needs()).isEqualTo(kept);

        Needs shown = new Needs(true, false, true, "Polish", "A quiet room.", ShownTo.LEADS);
        members.write(again(), new AboutMe("Jo", shown)).orThrow();

        assertThat(members.needsShown(lead, Wellshire.VOICES).orThrow()).containsExactly(new NeedsShown("Jo", shown));
        assertThat(refusal(members.needsShown(wellshire.contributor(Wellshire.VOICES), Wellshire.VOICES)))
                .isInstanceOf(Refusal.NotPermitted.class);
        assertThat(refusal(members.needsShown(wellshire.lead(Wellshire.OPEN_DOOR), Wellshire.VOICES)))
                .isInstanceOf(Refusal.NotPermitted.class);
    }

    @Test
    void needs_can_be_taken_back_at_once_and_a_member_may_go_by_no_name() {
        members.write(member, new AboutMe("Jo", new Needs(true, false, false, null, "Slowly.", ShownTo.LEADS)))
                .orThrow();

        members.write(again(), new AboutMe("  ", Needs.NONE)).orThrow();

        assertThat(again().displayName()).isEqualTo(People.NAMELESS);
        assertThat(members.aboutMe(again())).isEqualTo(new AboutMe("", Needs.NONE));
        assertThat(count("communication_needs")).isZero();
    }

    @Test
    void what_is_too_tooLongis_named_and_nothing_is_kept() {
        Needs tooLong = new Needs(false, false, false, "x".repeat(101), "x".repeat(501), ShownTo.NOBODY);

        assertThat(fieldsToMend(members.write(member, new AboutMe("Jo", tooLong))))
                .containsExactly("anotherLanguage", "words");
        assertThat(fieldsToMend(members.write(member, new AboutMe("x".repeat(101), Needs.NONE))))
                .containsExactly("displayName");
        assertThat(members.aboutMe(again()).needs()).isEqualTo(Needs.NONE);
        assertThat(refusal(members.write(wellshire.lead(Wellshire.VOICES), new AboutMe("Jo", Needs.NONE))))
                .isInstanceOf(Refusal.NotPermitted.class);
    }

    private Actor again() {
        return bench.door(People.class).actor(member.signedInPerson());
    }

    @Test
    void whoever_is_forgotten_is_in_no_table_and_their_draft_stands() {
        String draft = draftOf(member, Wellshire.VOICES);
        members.write(member, new AboutMe("Jo", new Needs(false, true, false, null, null, ShownTo.NOBODY)))
                .orThrow();

        bench.inTransaction(() -> {
            bench.door(People.class).forget(again());
            return List.of();
        });

        assertThat(again().displayName()).isEqualTo("Somebody unknown");
        assertThat(activities
                        .find(wellshire.lead(Wellshire.VOICES), draft)
                        .orThrow()
                        .title())
                .isEqualTo("Plan the evening café");
    }
}
