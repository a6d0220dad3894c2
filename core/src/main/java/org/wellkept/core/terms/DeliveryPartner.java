package org.wellkept.core.terms;

import java.io.Serializable;

/**
 * An organisation that helps to deliver an undertaking.
 *
 * @param organisation its slug
 * @param jointLead whether it leads together with the accountable organisation, which alone agrees and sends
 */
public record DeliveryPartner(String organisation, Stance stance, boolean jointLead) implements Serializable {}
