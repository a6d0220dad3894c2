package org.wellkept.auth.factor;

import com.yubico.webauthn.data.ByteArray;

/**
 * A passkey that a newcomer's browser has just made, and that holds.
 *
 * @param id of the credential
 * @param publicKey in COSE
 */
public record NewPasskey(ByteArray id, ByteArray publicKey, long signatureCount) {}
