package org.wellkept.core.coproduction;

import java.io.Serializable;
import org.wellkept.core.partnership.OrganisationRef;

/** A promise that an activity shaped, as far as the reader may read it. */
public record ShapedPromise(String reference, String title, OrganisationRef organisation) implements Serializable {}
