package org.wellkept.core.coproduction;

import org.wellkept.core.Coded;

/** What kind of co-production an activity is, in the words of published plans. */
public enum ActivityKind implements Coded {
    CO_DESIGN("coDesign", "Co-design"),
    CONSULTATION("consultation", "Consultation"),
    COMMUNITY_CONVERSATIONS("communityConversations", "Community conversations"),
    PEER_ROLES("peerRoles", "Peer roles"),
    LIVED_EXPERIENCE_BOARD("livedExperienceBoard", "Lived-experience board"),
    CO_DELIVERY("coDelivery", "Co-delivery"),
    TRAINING_CO_PRODUCED("trainingCoProduced", "Training made together"),
    PARTNERSHIP_SEATS("partnershipSeats", "Seats in a partnership"),
    OPEN_WORKING_GROUP("openWorkingGroup", "Open working group");

    private final String code;
    private final String words;

    ActivityKind(String code, String words) {
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
