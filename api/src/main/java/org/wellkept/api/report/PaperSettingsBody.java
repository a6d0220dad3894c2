package org.wellkept.api.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.http.Versioned;
import org.wellkept.api.json.Given;
import org.wellkept.api.json.MergePatch;
import org.wellkept.core.Version;
import org.wellkept.core.report.PaperSettings;
import org.wellkept.core.report.SectionKind;
import org.wellkept.core.report.SetPaperSettings;

/**
 * How a board's papers look and are called.
 *
 * @param titlePattern in which {board}, {round} and {day} are filled in
 * @param headings the board's own, by section
 * @param logo null where there is none
 */
record PaperSettingsBody(
        @JsonIgnore Version version,
        String board,
        String titlePattern,
        @Nullable String reportOf,
        Map<String, String> headings,
        String colour,
        @Nullable LogoBody logo)
        implements Versioned {

    record LogoBody(UUID id, String alternative) {}

    static PaperSettingsBody of(PaperSettings settings) {
        Map<String, String> headings = new TreeMap<>();
        settings.headings().forEach((section, heading) -> headings.put(section.code(), heading));
        PaperSettings.Logo logo = settings.logo();
        return new PaperSettingsBody(
                settings.version(),
                settings.board().slug(),
                settings.titlePattern(),
                settings.reportOf(),
                headings,
                settings.colour(),
                logo == null ? null : new LogoBody(logo.id(), logo.alternative()));
    }

    /** As they would stand after a merge patch. */
    static SetPaperSettings patched(ObjectNode stored, ObjectNode patch) {
        Given given = Given.of(MergePatch.apply(stored, patch));
        for (String name : new String[] {"board", "logo"}) {
            JsonNode sent = given.member(name);
            if (!MergePatch.same(stored.get(name), sent)) {
                given.note(given.field(name), "This cannot be set here", "Leave it out");
            }
        }
        given.leaveAside("logo");
        SetPaperSettings set = new SetPaperSettings(
                given.optionalText("titlePattern"),
                given.optionalText("reportOf"),
                headings(given.part("headings")),
                given.optionalText("colour"));
        given.done();
        return set;
    }

    private static Map<SectionKind, String> headings(@Nullable Given given) {
        Map<SectionKind, String> headings = new EnumMap<>(SectionKind.class);
        if (given != null) {
            for (SectionKind section : SectionKind.values()) {
                String heading = given.optionalText(section.code());
                if (heading != null) {
                    headings.put(section, heading);
                }
            }
        }
        return headings;
    }
}
