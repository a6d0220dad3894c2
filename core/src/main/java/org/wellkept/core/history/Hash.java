package org.wellkept.core.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A SHA-256 digest, or a salt: bytes that are compared by what they are. */
final class Hash {

    /** What the first link of every chain follows from. */
    static final Hash BEGINNING = new Hash(new byte[32]);

    private final byte[] bytes;

    Hash(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static Hash ofHex(String hex) {
        return new Hash(HexFormat.of().parseHex(hex));
    }

    static @Nullable Hash in(ResultSet row, String column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? null : new Hash(bytes);
    }

    static Hash neverNullIn(ResultSet row, String column) throws SQLException {
        return new Hash(row.getBytes(column));
    }

    byte[] bytes() {
        return bytes.clone();
    }

    String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
