package org.wellkept.core.voice;

import java.io.Serializable;
import java.time.LocalDate;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * The time in which people who took part can say how it was.
 *
 * @param issuer who gives out the codes, and looks at the words first
 * @param byItself whether that is the organisation itself, because the partnership has no user-led group and no observer;
 *     then nobody's words are shown
 * @param closesOn its last day
 * @param issued how many codes were made
 * @param isOpen whether people can speak today
 * @param mayLookAfter whether the reader gives out its codes and looks after its words
 */
public record VoiceWindow(
        OrganisationRef issuer,
        boolean byItself,
        LocalDate openedOn,
        LocalDate closesOn,
        int issued,
        boolean isOpen,
        boolean mayLookAfter)
        implements Serializable {}
