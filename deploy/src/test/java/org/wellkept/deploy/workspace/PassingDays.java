package org.wellkept.deploy.workspace;

import org.wellkept.deploy.running.OwnersSql;
import org.wellkept.deploy.running.RunningWellkept;

/**
 * Lets time go by. The product's clock is the real one, so it is not today that moves on: all that has happened moves back,
 * by the owner's SQL, by as many days as go by. What was promised keeps its days, and so does the history, whose chain
 * would show that somebody had been at it.
 */
record PassingDays(RunningWellkept wellkept) {

    /** More than the twenty working days that partners have to answer, with any holidays in them. */
    private static final int UNTIL_ANSWERS_WERE_DUE = 6;

    /** What is left of a quarter of thirteen weeks. */
    private static final int UNTIL_THE_NEXT_QUARTER = 7;

    private static final String MOVE_BACK = """
            do $$
            declare moved record;
            begin
              for moved in
                select table_name, string_agg(format('%1$I = %1$I - interval ''{weeks} weeks''', column_name), ', ') as columns
                from information_schema.columns
                where table_schema = current_schema() and data_type in ('date', 'timestamp with time zone')
                  and column_name not in ('start_from', 'start_to', 'due_from', 'due_to', 'period_from', 'period_to')
                  and table_name in ('round', 'round_return', 'commitment_round', 'commitment_round_asked',
                    'commitment_round_promise', 'undertaking', 'undertaking_pause', 'endorsement', 'progress_update',
                    'change_since_agreed', 'independent_check', 'board_ask', 'challenge', 'challenge_turn', 'mark_told',
                    'mark_reply', 'snapshot', 'snapshot_answer', 'snapshot_organisation', 'snapshot_forward', 'meeting', 'decision',
                    'report', 'report_basis_mark', 'report_basis_ask', 'report_basis_decision')
                group by table_name
              loop
                execute format('update %I set %s', moved.table_name, moved.columns);
              end loop;
            end $$""";

    /** The days that figures and rounds are of go by quarters, from the first of a month to the last of another. */
    private static final String MOVE_BACK_QUARTERS = """
            do $$
            begin
              update round set period_from = period_from - interval '3 months',
                period_to = period_to + 1 - interval '3 months' - interval '1 day';
              update snapshot set period_from = period_from - interval '3 months',
                period_to = period_to + 1 - interval '3 months' - interval '1 day';
              update observation set at = at + 1 - interval '3 months' - interval '1 day';
            end $$""";

    /** Since the round opened, so that whoever answers now answers late, and who does not is silent. */
    void answersWereDue() {
        weeks(UNTIL_ANSWERS_WERE_DUE);
    }

    /** Since the day on which answers were due, so that the board asks about the next quarter. */
    void aQuarterWentBy() {
        OwnersSql.run(wellkept, MOVE_BACK_QUARTERS);
        weeks(UNTIL_THE_NEXT_QUARTER);
    }

    private void weeks(int weeks) {
        OwnersSql.run(wellkept, MOVE_BACK.replace("{weeks}", String.valueOf(weeks)));
    }
}
