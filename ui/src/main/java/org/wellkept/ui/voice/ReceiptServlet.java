package org.wellkept.ui.voice;

import gg.jte.generated.precompiled.voice.JtereceiptCodeGenerated;
import gg.jte.generated.precompiled.voice.JtereceiptGenerated;
import gg.jte.generated.precompiled.voice.JtewithdrawnGenerated;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.session.Sessions;
import org.wellkept.core.Outcome;
import org.wellkept.core.Refusal;
import org.wellkept.core.access.Actor;
import org.wellkept.core.voice.VoiceRead;
import org.wellkept.core.voice.Voices;
import org.wellkept.ui.workspace.OutsidePages;
import org.wellkept.ui.workspace.RefusalWords;

/** Shows somebody with a receipt what became of what they said, and lets them change it or take it back. */
@WebServlet("/receipt")
public class ReceiptServlet extends SpeakingServlet {

    private final transient Voices voices;

    @Inject
    public ReceiptServlet(Voices voices, SpeakingPace pace, Sessions sessions) {
        super(pace, sessions);
        this.voices = voices;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ask(response, HttpServletResponse.SC_OK, CodePage.EMPTY);
    }

    @Override
    void take(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String receipt = OutsidePages.parameter(request, "receipt");
        switch (voices.read(Actor.anyone(), receipt)) {
            case Outcome.Refused<VoiceRead>(Refusal.Invalid invalid) ->
                ask(response, UNPROCESSABLE, CodePage.refused(receipt, invalid.problems()));
            case Outcome.Refused<VoiceRead>(Refusal refusal) ->
                throw new IllegalStateException(RefusalWords.of(refusal));
            case Outcome.Done<VoiceRead>(VoiceRead voice) -> {
                if (request.getParameter("withdraw") != null) {
                    voices.withdraw(Actor.anyone(), receipt).orThrow();
                    OutsidePages.send(
                            response,
                            HttpServletResponse.SC_OK,
                            output -> JtewithdrawnGenerated.render(output, null, voice));
                } else if (request.getParameter("say") == null) {
                    show(response, HttpServletResponse.SC_OK, voice, receipt, SpokenForm.of(voice.spoken()), null);
                } else {
                    change(request, response, voice, receipt);
                }
            }
        }
    }

    private void change(HttpServletRequest request, HttpServletResponse response, VoiceRead voice, String receipt)
            throws IOException {
        SpokenForm form = SpokenForm.read(request::getParameter).lookedThrough();
        if (!form.troubles().isEmpty()) {
            show(response, UNPROCESSABLE, voice, receipt, form, null);
            return;
        }
        switch (voices.change(Actor.anyone(), receipt, form.spoken())) {
            case Outcome.Done<VoiceRead>(VoiceRead changed) ->
                show(
                        response,
                        HttpServletResponse.SC_OK,
                        changed,
                        receipt,
                        SpokenForm.of(changed.spoken()),
                        "It is changed. Your receipt stays the same.");
            case Outcome.Refused<VoiceRead>(Refusal.Invalid invalid) ->
                show(response, UNPROCESSABLE, voice, receipt, form.refused(invalid.problems()), null);
            case Outcome.Refused<VoiceRead>(Refusal refusal) ->
                throw new IllegalStateException(RefusalWords.of(refusal));
        }
    }

    private static void show(
            HttpServletResponse response,
            int status,
            VoiceRead voice,
            String receipt,
            SpokenForm form,
            @Nullable String notice)
            throws IOException {
        ReceiptPage page = new ReceiptPage(voice, receipt, form, notice);
        OutsidePages.send(response, status, output -> JtereceiptGenerated.render(output, null, page));
    }

    private static void ask(HttpServletResponse response, int status, CodePage page) throws IOException {
        OutsidePages.send(response, status, output -> JtereceiptCodeGenerated.render(output, null, page));
    }
}
