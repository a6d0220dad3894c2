package org.wellkept.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wellkept.core.meeting.AgendaItemTerms;
import org.wellkept.core.meeting.AskedOfBoard;
import org.wellkept.core.meeting.DecisionKind;
import org.wellkept.core.meeting.DecisionTerms;
import org.wellkept.core.meeting.MeetingCheck;
import org.wellkept.core.meeting.MeetingTerms;

/** What is filled into the forms comes out of them as it was. */
class MeetingFieldsTest {

    @Test
    void an_item_keeps_what_it_brings_back_though_no_field_shows_it() {
        AgendaItemTerms terms = new AgendaItemTerms(
                "تقرير عن الصحة",
                "Head of Property",
                AskedOfBoard.DECIDE,
                "Two lines.\nOf summary.",
                List.of("open it.", "tell everybody."),
                List.of("WV-014", "WV-031"),
                "WELLSHIRE-D002");
        AgendaItemFields fields = new AgendaItemFields();

        fields.fill(terms);

        assertThat(fields.typed()).isEqualTo(terms);
        assertThat(fields.isTouched()).isFalse();
    }

    @Test
    void a_decision_comes_out_of_its_fields_as_it_went_in() {
        DecisionTerms terms = new DecisionTerms(
                DecisionKind.APPROVED, "the hall is opened.", "open-door", "Manager", "March 2027", List.of("WV-014"));
        DecisionFields fields = new DecisionFields(Map.of("open-door", "Open Door"));

        fields.fill(terms);

        assertThat(fields.typed()).isEqualTo(terms);
        assertThat(fields.isTouched()).isFalse();
    }

    @Test
    void a_meeting_comes_out_of_its_fields_as_it_went_in() {
        MeetingTerms terms = new MeetingTerms(
                LocalDate.of(2026, 12, 2), LocalTime.of(14, 30), "County Hall", "https://example.org/live");
        MeetingFields fields = new MeetingFields();

        fields.fill(terms);

        assertThat(fields.typed()).isEqualTo(terms);
    }

    @Test
    void references_are_read_however_people_put_them_apart() {
        assertThat(References.typed(" WV-014, wv-031;WV-002\nWV-003 "))
                .containsExactly("WV-014", "wv-031", "WV-002", "WV-003");
        assertThat(References.typed("  ")).isEmpty();
    }

    @Test
    void a_name_is_remarked_in_plain_words_and_a_role_is_not() {
        assertThat(NameHint.of(MeetingCheck.looksPersonal(
                        new AgendaItemTerms("The hall", "Dr Margaret Hughes", AskedOfBoard.NOTE, List.of()))))
                .hasValueSatisfying(words -> assertThat(words).contains("looks like a person’s name"));
        assertThat(NameHint.of(MeetingCheck.looksPersonal(
                        new AgendaItemTerms("The hall", "Head of Property", AskedOfBoard.NOTE, List.of()))))
                .isEmpty();
    }
}
