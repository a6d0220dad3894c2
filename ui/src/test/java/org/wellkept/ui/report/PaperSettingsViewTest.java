package org.wellkept.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.upload.FileRejectedEvent;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.wellkept.core.access.Actor;
import org.wellkept.core.report.BoardPapers;
import org.wellkept.core.report.PaperSettings;
import org.wellkept.core.report.SetPaperSettings;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.SampleFiles;
import org.wellkept.core.test.Wellshire;
import org.wellkept.ui.form.Laid;
import org.wellkept.ui.form.Sight;
import org.wellkept.ui.workspace.NotPermittedHere;

/** How a board's papers look: whatever is not taken says why, and nothing that was typed beside it is lost. */
@Tag("database")
class PaperSettingsViewTest {

    private static final String COLOUR = "Colour of headings and lines";
    private static final String ALTERNATIVE = "What the picture shows";

    @RegisterExtension
    static final CoreBench bench = CoreBench.ofCore();

    @RegisterExtension
    final Sight sight = new Sight();

    @TempDir
    Path folder;

    private final BoardPapers papers = bench.door(BoardPapers.class);
    private Wellshire wellshire;
    private Actor officer;
    private PaperSettingsView view;

    @BeforeEach
    void open() {
        bench.startAfresh();
        wellshire = Wellshire.in(bench);
        officer = wellshire.officer(Wellshire.BOARD);
        view = new PaperSettingsView(papers, () -> officer);
        assertThat(view.open(Wellshire.BOARD)).isTrue();
    }

    private PaperSettings stored() {
        return papers.find(officer, Wellshire.BOARD).orThrow();
    }

    private void write(String label, String words) {
        Laid.out(view).line(label).setValue(words);
    }

    private String written(String label) {
        return Laid.out(view).line(label).getValue();
    }

    /** As an upload does it. */
    private void send(Path picture) {
        Laid.out(view)
                .all(LogoPanel.class)
                .getFirst()
                .take(picture, written(ALTERNATIVE))
                .execute();
    }

    @Test
    void words_are_saved() {
        write("Title", "{round}: {board}");
        write("Report of", "Chief Officer");
        assertThat(view.holdsWords()).isTrue();

        Laid.out(view).press("Save");

        assertThat(view.holdsWords()).isFalse();
        assertThat(stored().titlePattern()).isEqualTo("{round}: {board}");
        assertThat(stored().reportOf()).isEqualTo("Chief Officer");
        assertThat(sight.said()).contains("Saved.");
    }

    @Test
    void a_colour_that_is_too_pale_or_none_is_said_at_once_and_refused_with_everything_else_kept() {
        write("Title", "{round}: {board}");
        write(COLOUR, "#ffbf47");
        assertThat(Laid.out(view).text()).contains("too pale to be read. It needs 4.5 to 1 at least.");

        Laid.out(view).press("Save");
        assertThat(Laid.out(view).problems()).singleElement().asString().contains("too pale", "Choose a darker one");
        assertThat(written("Title")).isEqualTo("{round}: {board}");
        assertThat(written(COLOUR)).isEqualTo("#ffbf47");
        assertThat(view.holdsWords()).isTrue();

        write(COLOUR, "red");
        assertThat(Laid.out(view).text()).contains("This is no colour yet.");
        Laid.out(view).press("Save");
        assertThat(Laid.out(view).problems()).singleElement().asString().contains("This is not a colour");
        assertThat(stored().titlePattern()).isNotEqualTo("{round}: {board}");
    }

    @Test
    void a_logo_is_taken_in_and_the_words_that_are_not_saved_stay() {
        write("Title", "{round}: {board}");
        write(ALTERNATIVE, "A stag");

        send(SampleFiles.png(folder, "Logo.png"));

        assertThat(Laid.out(view).text()).contains("It is told as “A stag”.");
        assertThat(stored().logo()).isNotNull();
        assertThat(written("Title")).isEqualTo("{round}: {board}");
        assertThat(view.holdsWords()).isTrue();
        Laid.out(view).press("Save");
        assertThat(stored().titlePattern()).as("over the version with the logo").isEqualTo("{round}: {board}");

        write("Report of", "Chief Officer");
        Laid.out(view).press("Go without a logo");
        assertThat(stored().logo()).isNull();
        assertThat(written("Report of")).isEqualTo("Chief Officer");
    }

    @Test
    void saving_the_words_keeps_what_was_written_about_the_picture() {
        write("Title", "{round}: {board}");
        write(ALTERNATIVE, "A stag");

        Laid.out(view).press("Save");

        assertThat(written(ALTERNATIVE)).isEqualTo("A stag");
        assertThat(view.holdsWords()).isTrue();
    }

    @Test
    void a_picture_that_is_too_large_or_none_or_not_described_is_refused_with_the_reason_and_nothing_is_lost() {
        write("Title", "{round}: {board}");
        send(SampleFiles.png(folder, "Logo.png"));
        assertThat(Laid.out(view).problems()).as("it is not described").hasSize(1);

        write(ALTERNATIVE, "A stag");
        send(SampleFiles.file(folder, "Large.png", new byte[BoardPapers.LARGEST_LOGO + 1]));
        assertThat(Laid.out(view).text()).contains("The picture is larger than 200 kB. Make it smaller");

        for (byte[] other :
                List.of(SampleFiles.program(), SampleFiles.picture("jpg"), SampleFiles.pdf(), new byte[0])) {
            send(SampleFiles.file(folder, "Logo.png", other));
            assertThat(Laid.out(view).text())
                    .contains("The file is no PNG picture. Open the logo in any picture program, and save it as PNG.")
                    .doesNotContain("larger than");
        }

        assertThat(stored().logo()).isNull();
        assertThat(written(ALTERNATIVE)).isEqualTo("A stag");
        assertThat(written("Title")).isEqualTo("{round}: {board}");
        send(SampleFiles.png(folder, "Logo.png"));
        assertThat(Laid.out(view).text()).doesNotContain("One answer needs mending");
        assertThat(stored().logo()).isNotNull();
    }

    @Test
    void what_the_browser_holds_back_is_told_in_the_same_words() {
        Upload upload = Laid.out(view).all(Upload.class).getFirst();
        UploadI18N.Error words = upload.getI18n().getError();

        ComponentUtil.fireEvent(upload, new FileRejectedEvent(upload, words.getFileIsTooBig(), "Large.png"));
        assertThat(Laid.out(view).text()).contains("The picture is larger than 200 kB. Make it smaller");

        ComponentUtil.fireEvent(upload, new FileRejectedEvent(upload, words.getIncorrectFileType(), "Logo.svg"));
        assertThat(Laid.out(view).text()).contains("The file is no PNG picture. Open the logo");
    }

    @Test
    void what_another_officer_saved_meanwhile_is_not_written_over_unseen() {
        write("Title", "{round}: {board}");
        papers.set(
                        officer,
                        Wellshire.BOARD,
                        stored().version(),
                        new SetPaperSettings("Their title", null, Map.of(), null))
                .orThrow();

        Laid.out(view).press("Save");
        assertThat(sight.said()).contains("Somebody else changed how these papers look");
        assertThat(stored().titlePattern()).isEqualTo("Their title");
        assertThat(written("Title")).isEqualTo("{round}: {board}");

        Laid.out(view).press("Save");
        assertThat(stored().titlePattern()).isEqualTo("{round}: {board}");
    }

    @Test
    void nobody_else_says_how_they_look() {
        for (Actor other : new Actor[] {
            Actor.anyone(), wellshire.boardMember(Wellshire.BOARD), wellshire.officer(Wellshire.VALE_BOARD)
        }) {
            assertThatThrownBy(() -> new PaperSettingsView(papers, () -> other).open(Wellshire.BOARD))
                    .isInstanceOf(NotPermittedHere.class);
        }
        assertThat(new PaperSettingsView(papers, () -> officer).open("nowhere")).isFalse();
    }
}
