package org.wellkept.auth.invitation;

import org.wellkept.core.access.Role;

/** A role and its place in words that go on after "to be". */
final class Offer {

    private Offer() {}

    static String words(Role role, String place, boolean everywhere) {
        return switch (role) {
            case CONTRIBUTOR -> "a contributor for " + place;
            case LEAD -> "a lead of " + place;
            case MEMBER -> "a member with lived experience of " + place;
            case BOARD_MEMBER -> "a member of the " + place;
            case OFFICER -> "an officer of the " + place;
            case OBSERVER -> "an observer for " + place;
            case ADMINISTRATOR ->
                everywhere ? "an administrator of the whole installation" : "an administrator of " + place;
        };
    }
}
