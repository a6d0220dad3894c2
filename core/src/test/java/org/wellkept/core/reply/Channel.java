package org.wellkept.core.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Outcome;
import org.wellkept.core.access.Actor;
import org.wellkept.core.accountability.Accountability;
import org.wellkept.core.accountability.Rollup;
import org.wellkept.core.challenge.ChallengeRead;
import org.wellkept.core.challenge.Challenges;
import org.wellkept.core.check.CheckAnswer;
import org.wellkept.core.commitment.CommitmentDetails;
import org.wellkept.core.commitment.CommitmentFilter;
import org.wellkept.core.commitment.CommitmentFlag;
import org.wellkept.core.commitment.CommitmentSummary;
import org.wellkept.core.commitment.Commitments;
import org.wellkept.core.evidence.EvidenceFiles;
import org.wellkept.core.mark.Mark;
import org.wellkept.core.shown.ShownAnswer;
import org.wellkept.core.test.CoreBench;
import org.wellkept.core.test.Wellshire;
import org.wellkept.core.undertaking.Answers;
import org.wellkept.core.undertaking.Said;

/**
 * Every way out of core by which somebody outside a partnership reads of a promise. What public pages, open data and the API
 * show comes through one of these doors; {@code PublicChannelsTest} in deploy holds them to it.
 */
enum Channel {
    /** Lists: public pages of boards and partners, the API's list. */
    LIST {
        @Override
        boolean tells(Mark mark, CoreBench bench, Actor reader, String reference) {
            return commitments(bench).list(reader, CommitmentFilter.ALL, 200, null).orThrow().items().stream()
                    .filter(item -> item.reference().equals(reference))
                    .map(CommitmentSummary::answers)
                    .anyMatch(answers -> marked(mark, answers));
        }
    },
    /** Lists that are narrowed to what is marked. */
    NARROWED_LIST {
        @Override
        boolean tells(Mark mark, CoreBench bench, Actor reader, String reference) {
            return mark != Mark.LATE_ANSWER
                    && commitments(bench).list(reader, narrowed(mark), 200, null).orThrow().items().stream()
                            .anyMatch(item -> item.reference().equals(reference));
        }
    },
    /** How many are marked. */
    COUNT {
        @Override
        boolean tells(Mark mark, CoreBench bench, Actor reader, String reference) {
            return mark != Mark.LATE_ANSWER && commitments(bench).count(reader, narrowed(mark)) > 0;
        }
    },
    /** A promise's page, the API's commitment. */
    PROMISE {
        @Override
        boolean tells(Mark mark, CoreBench bench, Actor reader, String reference) {
            return marked(mark, found(bench, reader, reference).summary().answers());
        }
    },
    /** The checks on a promise's page, the API's checks. */
    CHECKS {
        @Override
        boolean tells(Mark mark, CoreBench bench, Actor reader, String reference) {
            return mark == Mark.CHECK
                    && !found(bench, reader, reference).checks().isEmpty();
        }
    },
    /** The address of a file that a check came with. */
    EVIDENCE {
        @Override
        boolean tells(Mark mark, CoreBench bench, Actor reader, String reference) {
            return bench
                    .sql()
                    .withHandle(handle -> handle.createQuery("""
                                    select e.id from evidence e join undertaking u on u.id = e.undertaking_id
                                    where e.check_id is not null and u.reference = :reference""")
                            .bind("reference", reference)
                            .mapTo(UUID.class)
                            .list())
                    .stream()
                    .anyMatch(file -> bench.door(EvidenceFiles.class).open(reader, file) instanceof Outcome.Done);
        }
    },
    /** The open data as CSV and JSON, the workspace's spreadsheets. */
    EXPORT {
        @Override
        boolean tells(Mark mark, CoreBench bench, Actor reader, String reference) {
            List<CommitmentSummary> rows = new ArrayList<>();
            commitments(bench).export(reader, CommitmentFilter.ALL, row -> rows.add(row.summary()));
            return rows.stream()
                    .filter(row -> row.reference().equals(reference))
                    .anyMatch(row -> marked(mark, row.answers()));
        }
    },
    /** The figures on a board's page, the API's roll-up. */
    ROLLUP {
        @Override
        boolean tells(Mark mark, CoreBench bench, Actor reader, String reference) {
            Rollup rollup = rollup(bench, reader);
            return switch (mark) {
                case EVIDENCE_GAP -> rollup.evidenceGaps() > 0;
                case OVERDUE -> rollup.shown().getOrDefault(ShownAnswer.OVERDUE, 0) > 0;
                case SILENCE -> rollup.said().getOrDefault(Said.NO_RETURN, 0) > 0;
                case CHECK -> rollup.checked().getOrDefault(CheckAnswer.LIMITED, 0) > 0;
                case LATE_ANSWER -> false;
            };
        }
    },
    /** The figures by partner. */
    ROLLUP_BY_PARTNER {
        @Override
        boolean tells(Mark mark, CoreBench bench, Actor reader, String reference) {
            List<Rollup.ByOrganisation> partners = rollup(bench, reader).byOrganisation();
            return switch (mark) {
                case EVIDENCE_GAP -> partners.stream().anyMatch(partner -> partner.evidenceGaps() > 0);
                case SILENCE -> partners.stream().anyMatch(partner -> partner.noReturn() > 0);
                case OVERDUE, CHECK, LATE_ANSWER -> false;
            };
        }
    },
    /** The questions on a promise's page, the API's challenges. */
    QUESTIONS {
        @Override
        boolean tells(Mark mark, CoreBench bench, Actor reader, String reference) {
            return mark == Mark.LATE_ANSWER
                    && bench.door(Challenges.class).ofRecord(reader, reference).orThrow().stream()
                            .anyMatch(Channel::isLate);
        }
    },
    /** One question by its id. */
    QUESTION {
        @Override
        boolean tells(Mark mark, CoreBench bench, Actor reader, String reference) {
            Challenges challenges = bench.door(Challenges.class);
            return mark == Mark.LATE_ANSWER
                    && challenges.ofRecord(reader, reference).orThrow().stream()
                            .map(question ->
                                    challenges.find(reader, question.id()).orThrow())
                            .anyMatch(Channel::isLate);
        }
    },
    /** The marks on a promise's page with the replies, the API's marks. */
    MARKS {
        @Override
        boolean tells(Mark mark, CoreBench bench, Actor reader, String reference) {
            return bench.door(Replies.class).ofRecord(reader, reference).stream()
                    .anyMatch(read -> read.mark() == mark);
        }
    };

    /** Whether a reader learns through it that the promise is marked so. */
    abstract boolean tells(Mark mark, CoreBench bench, Actor reader, String reference);

    /** Whether a mark could be learnt through it at all. */
    boolean canTell(Mark mark) {
        return switch (this) {
            case LIST, NARROWED_LIST, COUNT, PROMISE, EXPORT, ROLLUP -> mark != Mark.LATE_ANSWER;
            case CHECKS, EVIDENCE -> mark == Mark.CHECK;
            case ROLLUP_BY_PARTNER -> mark == Mark.EVIDENCE_GAP || mark == Mark.SILENCE;
            case QUESTIONS, QUESTION -> mark == Mark.LATE_ANSWER;
            case MARKS -> true;
        };
    }

    private static boolean isLate(ChallengeRead question) {
        return question.late() || question.latest().dueOn() != null;
    }

    private static boolean marked(Mark mark, @Nullable Answers answers) {
        return answers != null
                && switch (mark) {
                    case EVIDENCE_GAP ->
                        answers.evidenceGap()
                                || (answers.said() == Said.GREEN
                                        && answers.shown().answer() == ShownAnswer.BEHIND)
                                || answers.shown().because().contains("84");
                    case OVERDUE ->
                        answers.shown().answer() == ShownAnswer.OVERDUE
                                || answers.shown().because().contains("due by");
                    case SILENCE -> answers.said() == Said.NO_RETURN;
                    case CHECK -> answers.checked() != null;
                    case LATE_ANSWER -> false;
                };
    }

    private static CommitmentFilter narrowed(Mark mark) {
        return new CommitmentFilter(
                null,
                null,
                null,
                List.of(),
                mark == Mark.SILENCE ? Said.NO_RETURN : null,
                mark == Mark.OVERDUE ? ShownAnswer.OVERDUE : null,
                mark == Mark.CHECK ? CheckAnswer.LIMITED : null,
                null,
                mark == Mark.EVIDENCE_GAP ? Set.of(CommitmentFlag.EVIDENCE_GAP) : Set.of(),
                true,
                null);
    }

    private static Commitments commitments(CoreBench bench) {
        return bench.door(Commitments.class);
    }

    private static CommitmentDetails found(CoreBench bench, Actor reader, String reference) {
        return commitments(bench).find(reader, reference).orThrow();
    }

    private static Rollup rollup(CoreBench bench, Actor reader) {
        return bench.door(Accountability.class)
                .rollup(reader, Wellshire.BOARD, null)
                .orThrow();
    }
}
