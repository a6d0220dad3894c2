package org.wellkept.core.voice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.access.Subject;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.coproduction.Rung;
import org.wellkept.core.partnership.OrganisationRef;

/**
 * What is stored of voices. Whatever adds, changes or takes away a row writes all rows of its window anew in a random order
 * and in the one transaction: where a row lies in the table, and which transaction wrote it, tells nothing about when
 * somebody spoke or which code was theirs.
 */
final class VoiceStore {

    private static final String ACTIVITY = """
            a.id as activity_id, a.reference, a.title, a.purpose, a.said, a.visibility, a.as_published, a.partnership_id, a.organisation_id, a.people,
              o.slug as organisation, o.name as organisation_name, coalesce(o.joined_on <= :today, false) as joined,
              array(select x.organisation_id from activity_partner x where x.activity_id = a.id) as partners,
              array(select x.board_id from activity_board x where x.activity_id = a.id) as boards,
              w.issuer_id, w.opened_on, w.closes_on, w.issued, i.slug as issuer, i.name as issuer_name
            from activity a join organisation o on o.id = a.organisation_id
            left join voice_window w on w.activity_id = a.id left join organisation i on i.id = w.issuer_id
            """;

    private final Handle handle;
    private final LocalDate today;

    VoiceStore(Handle handle, LocalDate today) {
        this.handle = handle;
        this.today = today;
    }

    Optional<Asked> activity(String reference) {
        return handle.createQuery("select " + ACTIVITY + " where a.reference = :reference")
                .bind("today", today)
                .bind("reference", reference)
                .map((row, context) -> asked(row))
                .findOne();
    }

    /** The activity that a code is for, and whether it was used. */
    Optional<Coupon> code(Secret code) {
        return handle.createQuery("""
                        select c.used, {ACTIVITY} join voice_code c on c.activity_id = a.id where c.digest = :digest""".replace("{ACTIVITY}", ACTIVITY))
                .bind("today", today)
                .bind("digest", code.digest())
                .map((row, context) -> new Coupon(row.getBoolean("used"), asked(row)))
                .findOne();
    }

    /** Whoever changes something of a window waits for whoever does so already. */
    void lock(UUID activity) {
        handle.createQuery("select true from voice_window where activity_id = :activity for update")
                .bind("activity", activity)
                .mapTo(Boolean.class)
                .findOne();
    }

    void open(UUID activity, UUID issuer, LocalDate closesOn) {
        handle.createUpdate("""
                        insert into voice_window (activity_id, issuer_id, opened_on, closes_on, issued)
                        values (:activity, :issuer, :today, :closesOn, 0)""")
                .bind("activity", activity)
                .bind("issuer", issuer)
                .bind("today", today)
                .bind("closesOn", closesOn)
                .execute();
    }

    void extend(UUID activity, LocalDate closesOn) {
        handle.createUpdate("update voice_window set closes_on = :closesOn where activity_id = :activity")
                .bind("closesOn", closesOn)
                .bind("activity", activity)
                .execute();
    }

    void addCodes(UUID activity, List<Secret> codes) {
        PreparedBatch batch = handle.prepareBatch(
                "insert into voice_code (digest, activity_id, used) values (:digest, :activity, false)");
        codes.forEach(code ->
                batch.bind("digest", code.digest()).bind("activity", activity).add());
        batch.execute();
        handle.createUpdate("update voice_window set issued = issued + :more where activity_id = :activity")
                .bind("more", codes.size())
                .bind("activity", activity)
                .execute();
        scatterCodes(activity, new byte[0]);
    }

    void use(UUID activity, Secret code) {
        scatterCodes(activity, code.digest());
    }

    private void scatterCodes(UUID activity, byte[] used) {
        handle.createUpdate("""
                        with before as (delete from voice_code where activity_id = :activity returning digest, used)
                        insert into voice_code (digest, activity_id, used)
                        select digest, :activity, used or digest = :used from before order by random()""").bind("activity", activity).bind("used", used).execute();
    }

    void add(UUID activity, Secret receipt, Spoken spoken) {
        write(activity, spoken, receipt, UUID.randomUUID(), false);
        scatter(activity);
    }

    /** Replaces what was said. What was released stays counted as it was; new words are looked at anew. */
    void replace(Found found, Secret receipt, Spoken spoken) {
        remove(found.activity(), receipt);
        write(found.activity(), spoken, receipt, UUID.randomUUID(), found.released());
        scatter(found.activity());
    }

    void withdraw(UUID activity, Secret receipt) {
        remove(activity, receipt);
        scatter(activity);
    }

    private void remove(UUID activity, Secret receipt) {
        handle.createUpdate("delete from voice where activity_id = :activity and receipt = :receipt")
                .bind("activity", activity)
                .bind("receipt", receipt.digest())
                .execute();
    }

    private void write(UUID activity, Spoken spoken, Secret receipt, UUID id, boolean released) {
        handle.createUpdate("""
                        insert into voice (id, receipt, activity_id, rung, account, heard_back, again, felt_real, not_real, correction, words, released)
                        values (:id, :receipt, :activity, :rung, :account, :heardBack, :again, :feltReal, :notReal, :correction, :words, :released)""")
                .bind("id", id)
                .bind("receipt", receipt.digest())
                .bind("activity", activity)
                .bindMethods(spoken)
                .bind("words", spoken.hasWords() ? WordsState.WAITING : WordsState.NONE)
                .bind("released", released)
                .execute();
    }

    /** They are in a release now. */
    void release(UUID activity) {
        handle.createUpdate("update voice set released = true where activity_id = :activity")
                .bind("activity", activity)
                .execute();
        scatter(activity);
    }

    private void scatter(UUID activity) {
        handle.createUpdate("""
                        with before as (delete from voice where activity_id = :activity returning *)
                        insert into voice select * from before order by random()""").bind("activity", activity).execute();
    }

    Optional<Found> receipt(Secret receipt) {
        return handle.createQuery("""
                        select v.*, told.told_on is not null as told,
                          (select count(*) from voice x where x.activity_id = v.activity_id) as spoke, {ACTIVITY}
                        join voice v on v.activity_id = a.id left join activity_told told on told.activity_id = a.id
                        where v.receipt = :receipt""".replace("{ACTIVITY}", ACTIVITY))
                .bind("today", today)
                .bind("receipt", receipt.digest())
                .map((row, context) -> found(row))
                .findOne();
    }

    /** The words of those who spoke, in a random order. */
    List<WordsToLookAt> words(UUID activity) {
        return handle.createQuery("""
                        select id, felt_real, not_real, correction, words, hidden_because from voice
                        where activity_id = :activity and words <> 'none' order by random()""")
                .bind("activity", activity)
                .map((row, context) -> new WordsToLookAt(
                        row.getObject("id", UUID.class),
                        row.getString("felt_real"),
                        row.getString("not_real"),
                        row.getString("correction"),
                        Coded.of(WordsState.class, row.getString("words")),
                        row.getString("hidden_because")))
                .list();
    }

    /**
     * Lets these words be shown, or hides them.
     *
     * @param because why they are hidden, or null to let them be shown
     * @return how many there are
     */
    int look(UUID activity, Set<UUID> voices, @Nullable String because) {
        int changed = handle.createUpdate("""
                        update voice set words = :state, hidden_because = :because
                        where activity_id = :activity and id = any(:voices) and words <> 'none'""")
                .bind("state", because == null ? WordsState.SHOWN : WordsState.HIDDEN)
                .bind("because", because)
                .bind("activity", activity)
                .bindArray("voices", UUID.class, List.copyOf(voices))
                .execute();
        scatter(activity);
        return changed;
    }

    /**
     * The activities whose codes these organisations gave out, latest closing first, with how many words wait to be looked at;
     * before the window closes that is nobody's to know, and told as none.
     */
    List<Issued> issuedBy(Set<UUID> organisations) {
        return handle.createQuery("""
                        select (select count(*) from voice v where v.activity_id = a.id and v.words = 'waiting' and w.closes_on < :today) as waiting,
                          {ACTIVITY} where w.issuer_id = any(:organisations)
                        order by w.closes_on desc, a.partnership_id, a.number desc""".replace("{ACTIVITY}", ACTIVITY))
                .bind("today", today)
                .bindArray("organisations", UUID.class, List.copyOf(organisations))
                .map((row, context) -> new Issued(asked(row), row.getInt("waiting")))
                .list();
    }

    private Found found(ResultSet row) throws SQLException {
        Asked asked = asked(row);
        String account = row.getString("account");
        String heardBack = row.getString("heard_back");
        String again = row.getString("again");
        return new Found(
                asked,
                new Spoken(
                        Coded.of(Rung.class, row.getString("rung")),
                        account == null ? null : Coded.of(AccountJudged.class, account),
                        heardBack == null ? null : Coded.of(HeardBack.class, heardBack),
                        again == null ? null : Coded.of(Again.class, again),
                        row.getString("felt_real"),
                        row.getString("not_real"),
                        row.getString("correction")),
                row.getInt("spoke"),
                row.getBoolean("released"),
                Coded.of(WordsState.class, row.getString("words")),
                row.getString("hidden_because"),
                row.getBoolean("told"));
    }

    private Asked asked(ResultSet row) throws SQLException {
        UUID organisation = row.getObject("organisation_id", UUID.class);
        UUID issuer = row.getObject("issuer_id", UUID.class);
        return new Asked(
                row.getObject("activity_id", UUID.class),
                row.getString("reference"),
                row.getString("title"),
                row.getString("purpose"),
                row.getString("said"),
                new OrganisationRef(
                        row.getString("organisation"), row.getString("organisation_name"), row.getBoolean("joined")),
                row.getBoolean("as_published"),
                row.getObject("people", Integer.class),
                new Subject(
                        row.getObject("partnership_id", UUID.class),
                        organisation,
                        Set.of((UUID[]) row.getArray("partners").getArray()),
                        Set.of((UUID[]) row.getArray("boards").getArray()),
                        Coded.of(Visibility.class, row.getString("visibility"))),
                issuer == null
                        ? null
                        : new Window(
                                issuer,
                                new OrganisationRef(row.getString("issuer"), row.getString("issuer_name"), true),
                                issuer.equals(organisation),
                                row.getObject("opened_on", LocalDate.class),
                                row.getObject("closes_on", LocalDate.class),
                                row.getInt("issued")));
    }

    /** @param people how many took part, or null where nobody counted */
    record Asked(
            UUID activity,
            String reference,
            String title,
            @Nullable String purpose,
            @Nullable String said,
            OrganisationRef organisation,
            boolean asPublished,
            @Nullable Integer people,
            Subject subject,
            @Nullable Window window) {

        /**
         * Its window, where nothing would have been found without one.
         *
         * @throws IllegalStateException when it has none
         */
        Window windowOrFail() {
            if (window == null) {
                throw new IllegalStateException("Nobody can speak about " + reference);
            }
            return window;
        }
    }

    /** @param closesOn its last day */
    record Window(
            UUID issuerId,
            OrganisationRef issuer,
            boolean byItself,
            LocalDate openedOn,
            LocalDate closesOn,
            int issued) {

        boolean isOpen(LocalDate day) {
            return !day.isAfter(closesOn);
        }
    }

    /** @param waiting how many words wait to be looked at */
    record Issued(Asked asked, int waiting) {}

    /** A code that was found. */
    record Coupon(boolean used, Asked asked) {}

    /** @param spoke how many voices there are, this one too */
    record Found(
            Asked asked,
            Spoken spoken,
            int spoke,
            boolean released,
            WordsState words,
            @Nullable String hiddenBecause,
            boolean told) {

        UUID activity() {
            return asked.activity();
        }
    }
}
