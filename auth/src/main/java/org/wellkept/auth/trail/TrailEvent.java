package org.wellkept.auth.trail;

import org.wellkept.core.Coded;

/** What can happen with an account, as the history calls it and as people read it. */
public enum TrailEvent implements Coded {
    ACCOUNT_ADDED("accountAdded", "The account was made"),
    SIGNED_IN("signedIn", "Signed in"),
    SIGN_INS_REFUSED("signInsRefused", "Attempts to sign in with a wrong password, before this sign-in"),
    CODE_REFUSED("codeRefused", "A wrong code, after the right password"),
    SIGNED_OUT("signedOut", "Signed out"),
    SIGNED_OUT_EVERYWHERE("signedOutEverywhere", "Signed out everywhere"),
    PASSWORD_CHANGED("passwordChanged", "The password was changed"),
    ADDRESS_CHANGED("addressChanged", "The e-mail address was changed"),
    AUTHENTICATOR_ADDED("authenticatorAdded", "An authenticator app was set up"),
    AUTHENTICATOR_REMOVED("authenticatorRemoved", "The authenticator app was removed"),
    PASSKEY_ADDED("passkeyAdded", "A passkey was added"),
    PASSKEY_REMOVED("passkeyRemoved", "A passkey was removed"),
    RECOVERY_CODES_MADE("recoveryCodesMade", "New recovery codes were made"),
    RECOVERY_CODE_USED("recoveryCodeUsed", "A recovery code was used"),
    SIGN_ON_LINKED("signOnLinked", "Signing in with the organisation’s own account began"),
    SIGN_ON_UNLINKED("signOnUnlinked", "Signing in with the organisation’s own account ended"),
    TOKEN_MADE("tokenMade", "A token for a program was made"),
    TOKEN_USED("tokenUsed", "A program used a token, for the first time that day"),
    TOKEN_REVOKED("tokenRevoked", "A token for a program was ended"),
    DATA_TAKEN_OUT("dataTakenOut", "Data were taken out as a spreadsheet"),
    LOST_DEVICE_ASKED("lostDeviceAsked", "Help with a lost device was asked for"),
    LOST_DEVICE_VOUCHED("lostDeviceVouched", "Somebody vouched that the device is lost"),
    LOST_DEVICE_CONFIRMED("lostDeviceConfirmed", "A second person confirmed that the device is lost"),
    LOST_DEVICE_REFUSED("lostDeviceRefused", "Help with a lost device was refused"),
    LOST_DEVICE_STOPPED("lostDeviceStopped", "Help with a lost device was stopped, by mail or by signing in"),
    SECOND_STEP_REMOVED_AFTER_LOSS("secondStepRemovedAfterLoss", "The second step was removed, because it was lost"),
    PASSWORD_RETIRED("passwordRetired", "The password was made worth nothing, because the device was lost"),
    ROLE_GIVEN("roleGiven", "A role was given"),
    ROLE_ENDED("roleEnded", "A role ended");

    private final String code;
    private final String words;

    TrailEvent(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }
}
