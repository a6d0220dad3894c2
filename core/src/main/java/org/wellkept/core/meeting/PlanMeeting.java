package org.wellkept.core.meeting;

/**
 * Plans a meeting, or records one that was held.
 *
 * @param board the board's slug
 * @param as {@link MeetingState#DRAFT} or {@link MeetingState#PLANNED} from today on, {@link MeetingState#HELD} up to today
 */
public record PlanMeeting(String board, MeetingTerms terms, MeetingState as) {}
