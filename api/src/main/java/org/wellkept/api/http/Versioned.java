package org.wellkept.api.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.wellkept.core.Version;

/** A body of a record that people change: its entity tag begins with the version, so that a change can be told. */
public interface Versioned {

    @JsonIgnore
    Version version();
}
