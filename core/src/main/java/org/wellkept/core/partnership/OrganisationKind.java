package org.wellkept.core.partnership;

import org.wellkept.core.Coded;

/** What kind of body an organisation is. */
public enum OrganisationKind implements Coded {
    ICB("icb", "Integrated care board"),
    ICS("ics", "Integrated care system"),
    UPPER_TIER_COUNCIL("upperTierCouncil", "Council"),
    DISTRICT_COUNCIL("districtCouncil", "District council"),
    NHS_TRUST("nhsTrust", "NHS trust"),
    VCSE("vcse", "Voluntary, community or social enterprise organisation"),
    USER_LED("userLed", "User-led organisation"),
    OBSERVER("observer", "Independent observer"),
    POLICE("police", "Police"),
    EDUCATION("education", "School, college or university"),
    HOUSING("housing", "Housing organisation"),
    EMPLOYER("employer", "Employer"),
    PARTNERSHIP_BODY("partnershipBody", "Partnership body"),
    NATIONAL("national", "National body"),
    OTHER("other", "Other body");

    private final String code;
    private final String words;

    OrganisationKind(String code, String words) {
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
