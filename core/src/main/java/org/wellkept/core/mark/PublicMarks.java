package org.wellkept.core.mark;

/**
 * The one SQL projection of {@link PublicationRule}, for every query that anyone outside the partnership reads. A mark of
 * which there is no row yet is not public: nobody was told.
 */
public final class PublicMarks {

    /** Of a {@code mark_told} as {@code m}, with the day as {@code :asOf}: that it stood on that day. */
    public static final String STOOD = "m.told_on <= :asOf and (m.gone_on is null or m.gone_on > :asOf)";

    /** Of a {@code mark_told} as {@code m}, with the day as {@code :asOf}: that it stood and was public on that day. */
    public static final String PUBLIC = STOOD + " and m.public_on <= :asOf";

    /** What a check has to be worth to be unfavourable to nobody: as {@code c}, a condition on an {@code independent_check}. */
    public static final String FAVOURABLE_CHECK = "c.answer in ('substantial', 'complete')";

    private PublicMarks() {}

    /**
     * A condition that a mark was public on the day {@code :asOf}.
     *
     * @param subject the SQL of the id that it is on: a check's, a question's, else the undertaking's
     */
    public static String isPublic(Mark mark, String subject) {
        return "exists (select 1 from mark_told m where m.subject_id = " + subject + " and m.mark = '" + mark.code()
                + "' and " + PUBLIC + ")";
    }
}
