package org.wellkept.auth.proof;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody can prove who they are.
 *
 * @param email for password managers to know whose password is wanted
 * @param password whether they have one
 * @param code whether an app of theirs shows codes
 * @param passkey what the browser is asked for; null where they have no passkey, or browsers make none for our address
 * @param providers the organisations that sign them in
 */
public record ProofWays(
        String email,
        boolean password,
        boolean code,
        @Nullable String passkey,
        List<Provider> providers) {

    public ProofWays {
        providers = List.copyOf(providers);
    }

    /**
     * An organisation that signs somebody in.
     *
     * @param name what people call it
     */
    public record Provider(String id, String name) {}
}
