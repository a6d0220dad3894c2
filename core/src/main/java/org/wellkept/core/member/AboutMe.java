package org.wellkept.core.member;

import java.io.Serializable;

/**
 * What a member says of themselves.
 *
 * @param displayName what they would like to be called; blank where they chose no name
 */
public record AboutMe(String displayName, Needs needs) implements Serializable {

    /** Without what it says, which must not reach a log. */
    @Override
    public String toString() {
        return "AboutMe[]";
    }
}
