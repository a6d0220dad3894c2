package org.wellkept.ui.account;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.Command;
import org.jspecify.annotations.Nullable;
import org.wellkept.auth.proof.Proof;
import org.wellkept.auth.proof.ProofWays;

/** Asks whoever is at a screen to prove that it is them, over what they have typed, and then goes on with what they wanted. */
final class ProofDialog extends Dialog {

    private static final String ASKED = "passkeyAsked";

    /** Nothing goes to the server between the press and the browser's question: some browsers only ask upon a press. */
    private static final String ASK_THE_BROWSER = """
            this.hidden = !window.wellkeptPasskey;
            this.addEventListener('click', async () => {
              try {
                const answer = await window.wellkeptPasskey(this.passkeyAsked);
                this.dispatchEvent(new CustomEvent('passkey-answer', {detail: answer}));
              } catch (refused) {
                this.dispatchEvent(new CustomEvent('passkey-answer', {detail: ''}));
              }
            });""";

    /**
     * What somebody typed or their browser answered; all but one of them empty.
     *
     * @param passkey in JSON
     */
    record Shown(String password, String code, String passkey) {}

    private final Paragraph problem = new Paragraph();
    private final PasswordField password = new PasswordField("Your password");
    private final TextField code = new TextField("Or the code that your app shows");
    private final SerializableFunction<Shown, Proof> look;
    private final Command then;

    /**
     * @param look looks at what was shown
     * @param asked what the browser is asked for a passkey the next time
     * @param then what they wanted to do
     */
    ProofDialog(
            ProofWays ways,
            SerializableFunction<Shown, Proof> look,
            SerializableSupplier<@Nullable String> asked,
            Command then) {
        this.look = look;
        this.then = then;
        setHeaderTitle("Is it you?");
        setWidth("30rem");
        setMaxWidth("96vw");
        problem.addClassName("refused");
        problem.getElement().setAttribute("role", "alert");
        Div body = new Div(new Paragraph(
                "The next step matters, so we make sure that it is you. Nothing that you typed is lost, and then you are not"
                        + " asked for ten minutes."));
        body.addClassName("dialog-body");
        String passkey = ways.passkey();
        if (passkey != null) {
            body.add(passkeyButton(passkey, asked));
        }
        if (ways.password()) {
            password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
            password.setValueChangeMode(ValueChangeMode.EAGER);
            password.setWidthFull();
            password.addKeyPressListener(Key.ENTER, pressed -> goOn());
            body.add(password);
        }
        if (ways.code()) {
            code.getElement().setProperty("autocomplete", "one-time-code");
            code.setValueChangeMode(ValueChangeMode.EAGER);
            code.setWidthFull();
            code.addKeyPressListener(Key.ENTER, pressed -> goOn());
            body.add(code);
        }
        if (!ways.providers().isEmpty()) {
            Anchor elsewhere = new Anchor(
                    ConfirmServlet.thenTo(ConfirmServlet.DONE), "Use your organisation’s sign-in (opens a new window)");
            elsewhere.setTarget(AnchorTarget.BLANK);
            elsewhere.setRouterIgnore(true);
            body.add(new Paragraph(elsewhere), new Paragraph("Come back here afterwards and press “Go on”."));
        }
        body.add(problem);
        add(body);
        Button goOn = new Button("Go on", click -> goOn());
        goOn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button("Cancel", click -> close()), goOn);
    }

    private Button passkeyButton(String first, SerializableSupplier<@Nullable String> asked) {
        Button button = new Button("Use your passkey");
        button.getElement().setProperty(ASKED, first);
        button.getElement().executeJs(ASK_THE_BROWSER);
        button.getElement()
                .addEventListener("passkey-answer", answered -> {
                    String answer = answered.getEventData().getString("event.detail");
                    if (answer.isEmpty()) {
                        problem.setText("The passkey was not used. Try again, or go another way.");
                    } else {
                        shown(new Shown("", "", answer));
                        button.getElement().setProperty(ASKED, asked.get());
                    }
                })
                .addEventData("event.detail");
        return button;
    }

    private void goOn() {
        shown(new Shown(password.getValue(), code.getValue().strip(), ""));
    }

    private void shown(Shown shown) {
        switch (look.apply(shown)) {
            case Proof.Proved proved -> {
                close();
                then.execute();
            }
            case Proof.NotProved different -> problem.setText(different.words());
            case Proof.Throttled throttled ->
                problem.setText(throttled.because().words());
        }
    }
}
