package org.wellkept.core.access;

/** Everything that anyone may do to a record. {@link AccessTable} says who may. */
public enum Action {
    READ("Read a record"),
    DRAFT("Draft a record, and edit it before it is agreed"),
    DRAFT_ACTIVITY("Draft an account of co-production, and edit it before it is shared"),
    AGREE("Agree a record"),
    PUBLISH("Publish a record or an update"),
    CLOSE("Close a record"),
    CHANGE_SINCE_AGREED("Change a record that was agreed"),
    POST_UPDATE("Post an update"),
    SEND_RETURN("Send an organisation's return or its answer to a commitment round, and pause a promise as agreed"),
    ENDORSE("Record that the board endorsed it"),
    RUN_ROUND("Open, close and reopen a board's rounds, and report them up"),
    RECORD_MEETING("Plan a board's meetings, prepare their agendas, and record what the board decided"),
    TELL_OUTCOME("Say what came of a board's decision"),
    SET_QUIET_PERIOD("Set a board's quiet periods, and end them early"),
    PUBLISH_PAPER("Write, publish and correct a board's papers"),
    READ_BRIEFING("Read a board's briefing, a member once its officer shares it"),
    ANSWER_FOR_BOARD("Answer what is asked of a board"),
    WITHDRAW_ASK("Take back what was asked of a board"),
    CHALLENGE("Ask a question about a record"),
    DRAFT_REPLY("Draft the answer to a question, or the reply to a mark"),
    REPLY("Answer a question, or reply to a mark"),
    CHECK("Check a record independently"),
    RECORD_ANCHOR("Record what an organisation does as employer, buyer and landlord"),
    PREVIEW_IMPORT("See what a spreadsheet of the own organisation's rows would bring in"),
    IMPORT_OWN("Take in the own organisation's rows, as drafts"),
    RECORD_PUBLISHED("Record from a published source, for any organisation"),
    READ_PLEDGE("Read what an organisation answers to a commitment round, and why it declines"),
    LOOK_AFTER_VOICES("Give out the codes of those who took part, and look at their words before anybody else"),
    TAKE_PART("Say that one took part in an activity oneself"),
    READ_NEEDS("Read the communication needs that members of the organisation show its leads"),
    READ_ACCOUNTABILITY("Open a board's accountability overview"),
    READ_HISTORY("Read a record's history"),
    GIVE_ROLES("Invite people and give them roles"),
    TAKE_OVER("Answer whether the organisation carries on what a body promised that it took over from"),
    ADMINISTER("Look after organisations, areas, boards and frameworks"),
    ADMINISTER_INSTALLATION("Add partnerships, and administrators of the whole installation");

    private final String words;

    Action(String words) {
        this.words = words;
    }

    /** What it is, in plain English, for the permissions page. */
    public String words() {
        return words;
    }
}
