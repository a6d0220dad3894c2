package org.wellkept.auth.recovery;

import java.time.Instant;
import org.wellkept.auth.link.LinkAddress;
import org.wellkept.core.outbox.Message;

/** What people are told about a lost device. */
final class RecoveryLetters {

    private static final String ABOUT = "A lost device";
    private static final String PEOPLE = "/workspace/people";

    private RecoveryLetters() {}

    static Message asked(String address, String stop, Instant expires) {
        return new Message(ABOUT, address, "Have you lost your device for Wellkept?", """
                Hello,

                somebody who knows your password says that they have lost your phone, or whatever you sign in with, and asks for help. If it was you, you need do nothing here: two people of your organisation have to be sure that it is you, and may ring you. Then you get a link to this mailbox.

                If it was not you, or you have found it again, stop it by opening this address:

                %s

                If it was not you, change your password too, because somebody knows it.
                """.formatted(stop), expires);
    }

    static Message pleaseVouch(String address, String who, Instant expires) {
        return new Message(
                ABOUT,
                address,
                "Somebody has lost their device for Wellkept",
                """
                Hello,

                %s has lost the device that they sign in to Wellkept with, and asks for help. Please talk to them first: ring the number that you know, or meet them; don’t answer an e-mail. Anybody could say this who knows their password.

                If you are sure that it is them, vouch for them under People. A second person has to confirm it; one alone can’t do it.

                %s
                """.formatted(who, LinkAddress.of(PEOPLE)),
                expires);
    }

    static Message vouched(String address, String by, String stop, Instant expires) {
        return new Message(
                ABOUT, address, "Somebody has vouched for you at Wellkept", """
                Hello,

                %s is sure that it was you who lost the device that you sign in to Wellkept with. When a second person has confirmed it, you get a link to this mailbox.

                If it was not you, stop it by opening this address, and change your password:

                %s
                """.formatted(by, stop), expires);
    }

    static Message pleaseConfirm(String address, String who, String by, Instant expires) {
        return new Message(
                ABOUT,
                address,
                "Please be the second to help somebody with a lost device",
                """
                Hello,

                %s has lost the device that they sign in to Wellkept with. %s has vouched for them. Somebody else has to be sure too: please talk to them yourself, by the number that you know or in person, and then confirm it under People.

                %s
                """.formatted(who, by, LinkAddress.of(PEOPLE)),
                expires);
    }

    static Message helped(String address, String who) {
        return new Message(ABOUT, address, "Somebody with a lost device can sign in again", """
                Hello,

                you and one more person were sure that %s has lost their device for Wellkept. What they signed in with works no more, they are signed out everywhere, and they have a link in their mailbox with which they begin anew.

                If you have not done this yourself, tell whoever looks after Wellkept at once.
                """.formatted(who), null);
    }

    static Message notHelped(String address) {
        return new Message(ABOUT, address, "Nothing was changed about your device for Wellkept", """
                Hello,

                you, or somebody in your name, asked for help with a lost device at Wellkept. It was not granted, and nothing was changed: what you sign in with works as before.

                If it was you, talk to whoever gives roles in your organisation or on your board, and ask again. If it was not you, change your password, because somebody knows it.
                """, null);
    }

    static Message ended(String address, String who) {
        return new Message(ABOUT, address, "Help with a lost device is no longer asked for", """
                Hello,

                you vouched for %s, who had lost their device for Wellkept. The request has ended without a change: it was refused, or stopped from their own mailbox, or they have signed in. If you wonder why, ask them.
                """.formatted(who), null);
    }
}
