package org.wellkept.core.undertaking;

import org.wellkept.core.access.Action;

/** A refusal says who may, so that people know whom to ask. */
final class WhoMay {

    private WhoMay() {}

    static String words(Action action) {
        return switch (action) {
            case READ, READ_HISTORY -> "Only people whom it is shared with can read it.";
            case DRAFT -> "Only people of the organisation and its partners can edit it before it is agreed.";
            case DRAFT_ACTIVITY ->
                "Only people of the organisation and its partners, and members of it who took part, can word it.";
            case TAKE_PART -> "Only members with lived experience say that they took part.";
            case READ_NEEDS -> "Only leads of the organisation read what its members show them.";
            case AGREE -> "Only the organisation's lead can agree it: it is the organisation's own word.";
            case PUBLISH -> "Only the organisation's lead can publish it.";
            case CLOSE -> "Only the organisation's lead can close it.";
            case CHANGE_SINCE_AGREED -> "Only the organisation's lead can change what was agreed.";
            case POST_UPDATE ->
                "Only people of the organisation, or an officer of a board that it is made to, can post an update.";
            case SEND_RETURN ->
                "Only the organisation's lead can send its return or pause a promise, or the officer of a board that asks, on its behalf.";
            case ENDORSE -> "Only the board's officer can record what it endorsed.";
            case RUN_ROUND -> "Only the board's officer can open and close its rounds.";
            case RECORD_MEETING -> "Only the board's officer plans its meetings and records what it decides.";
            case TELL_OUTCOME ->
                "Only a lead of the organisation that does it, or the board's officer, says what came of a decision.";
            case SET_QUIET_PERIOD -> "Only the board's officer can set its quiet periods.";
            case PUBLISH_PAPER -> "Only the board's officer can make its papers.";
            case READ_BRIEFING -> "Only people of the board can read its briefing.";
            case ANSWER_FOR_BOARD -> "Only the board's officer can answer for it.";
            case WITHDRAW_ASK -> "Only the organisation's lead can take back what it asked.";
            case CHALLENGE ->
                "Only people of other organisations and boards of the partnership can ask: never about a promise that their own organisation makes or helps to keep.";
            case DRAFT_REPLY -> "Only people of the organisation that is asked or told can draft what it answers.";
            case REPLY -> "Only the lead of the organisation that is asked or told can answer.";
            case CHECK ->
                "Only somebody independent can check it: never people of its own organisation, of its partners, or of a body that"
                        + " funds it or is funded by it.";
            case RECORD_ANCHOR ->
                "Only people of the organisation can record what it does as employer, buyer and landlord.";
            case PREVIEW_IMPORT, IMPORT_OWN -> "Only the organisation's lead can take in its rows.";
            case RECORD_PUBLISHED -> "Only an administrator or a board's officer can record from a published source.";
            case READ_PLEDGE -> "Only the organisation's own people and the board's read its answer.";
            case LOOK_AFTER_VOICES ->
                "Only people of the user-led group or the observer that gives out the codes can look after voices.";
            case READ_ACCOUNTABILITY -> "Only members of the partnership can open the overview.";
            case GIVE_ROLES -> "Only a lead, a board's officer or an administrator can give roles.";
            case TAKE_OVER -> "Only a lead of whoever took over answers for it.";
            case ADMINISTER -> "Only an administrator can do this.";
            case ADMINISTER_INSTALLATION -> "Only an administrator of the whole installation can do this.";
        };
    }
}
