package org.wellkept.ui.voice;

import gg.jte.generated.precompiled.voice.JtecodeGenerated;
import gg.jte.generated.precompiled.voice.JtespeakGenerated;
import gg.jte.generated.precompiled.voice.JtespokenGenerated;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.wellkept.auth.session.Sessions;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.voice.VoiceInvitation;
import org.wellkept.core.voice.Voices;
import org.wellkept.ui.workspace.OutsidePages;
import org.wellkept.ui.workspace.RefusalWords;

/** Says how it was: first the code, then the questions, then the receipt. Opening the address changes nothing. */
@WebServlet("/voice")
public class VoiceServlet extends SpeakingServlet {

    private final transient Voices voices;

    @Inject
    public VoiceServlet(Voices voices, SpeakingPace pace, Sessions sessions) {
        super(pace, sessions);
        this.voices = voices;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        code(response, HttpServletResponse.SC_OK, CodePage.EMPTY);
    }

    @Override
    void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String code = OutsidePages.parameter(request, "code");
        switch (voices.invitation(Actor.anyone(), code)) {
            case Outcome.Refused<VoiceInvitation>(Refusal.Invalid invalid) ->
                code(response, UNPROCESSABLE, CodePage.refused(code, invalid.problems()));
            case Outcome.Refused<VoiceInvitation>(Refusal refusal) ->
                throw new IllegalStateException(RefusalWords.of(refusal));
            case Outcome.Done<VoiceInvitation>(VoiceInvitation about) -> {
                if (request.getParameter("say") == null) {
                    speak(response, HttpServletResponse.SC_OK, new SpeakPage(about, code, SpokenForm.empty()));
                } else {
                    say(request, response, about, code);
                }
            }
        }
    }

    private void say(HttpServletRequest request, HttpServletResponse response, VoiceInvitation about, String code)
            throws IOException {
        SpokenForm form = SpokenForm.read(request::getParameter).lookedThrough();
        if (!form.troubles().isEmpty()) {
            speak(response, UNPROCESSABLE, new SpeakPage(about, code, form));
            return;
        }
        switch (voices.speak(Actor.anyone(), code, form.spoken())) {
            case Outcome.Done<String>(String receipt) ->
                OutsidePages.send(
                        response,
                        HttpServletResponse.SC_OK,
                        output -> JtespokenGenerated.render(output, null, about, receipt));
            case Outcome.Refused<String>(Refusal.Invalid invalid) ->
                speak(response, UNPROCESSABLE, new SpeakPage(about, code, form.refused(invalid.problems())));
            case Outcome.Refused<String>(Refusal refusal) -> throw new IllegalStateException(RefusalWords.of(refusal));
        }
    }

    private static void code(HttpServletResponse response, int status, CodePage page) throws IOException {
        OutsidePages.send(response, status, output -> JtecodeGenerated.render(output, null, page));
    }

    private static void speak(HttpServletResponse response, int status, SpeakPage page) throws IOException {
        OutsidePages.send(response, status, output -> JtespeakGenerated.render(output, null, page));
    }
}
