package org.wellkept.core.test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.coproduction.About;
import org.wellkept.core.coproduction.Activities;
import org.wellkept.core.coproduction.ActivityDetails;
import org.wellkept.core.coproduction.ActivityKind;
import org.wellkept.core.coproduction.ActivityTerms;
import org.wellkept.core.coproduction.FourPi;
import org.wellkept.core.coproduction.GroupCount;
import org.wellkept.core.coproduction.Heard;
import org.wellkept.core.coproduction.LogActivity;
import org.wellkept.core.coproduction.Occasion;
import org.wellkept.core.coproduction.PaymentPractice;
import org.wellkept.core.coproduction.Rung;
import org.wellkept.core.coproduction.TookPart;
import org.wellkept.core.dates.DateWritten;
import org.wellkept.core.dates.WrittenDates;
import org.wellkept.core.voice.OpenWindow;
import org.wellkept.core.voice.Spoken;
import org.wellkept.core.voice.Voices;

/** Activities of Open Door about its evening café, and people who say how it was. */
public final class CoProduction {

    private final CoreBench bench;
    private final Wellshire wellshire;

    public CoProduction(CoreBench bench, Wellshire wellshire) {
        this.bench = bench;
        this.wellshire = wellshire;
    }

    /** An evening café that carers planned, which Open Door claims as co-design. */
    public static ActivityTerms cafe(@Nullable Integer people, GroupCount... groups) {
        return ActivityTerms.titled("Plan the evening café")
                .with(new About(
                        "Plan the evening café",
                        ActivityKind.CO_DESIGN,
                        "Carers planned with us when the café opens.",
                        "Wellshire",
                        List.of(),
                        null,
                        List.of(Wellshire.BOARD),
                        List.of()))
                .with(new TookPart(
                        List.of(new Occasion(day("1 September 2026"), people)),
                        people,
                        List.of(groups),
                        null,
                        "Through the carers’ centre",
                        "A quiet room, and a signer",
                        new PaymentPractice(true, true, 14, true)))
                .with(new Heard("Open later, and change the letters.", Rung.CO_DESIGN, FourPi.UNSAID));
    }

    /** A date as somebody wrote it. */
    public static DateWritten day(String written) {
        return Objects.requireNonNull(WrittenDates.read(written));
    }

    /** Logged and published by Open Door's lead. */
    public ActivityDetails published(ActivityTerms terms) {
        Activities activities = bench.door(Activities.class);
        String reference = activities
                .log(
                        wellshire.lead(Wellshire.OPEN_DOOR),
                        new LogActivity(Wellshire.PARTNERSHIP, Wellshire.OPEN_DOOR, terms))
                .orThrow()
                .reference();
        return activities
                .publish(wellshire.lead(Wellshire.OPEN_DOOR), reference, true)
                .orThrow();
    }

    /** Opens the window through the user-led group, until that day. */
    public List<String> codes(String reference, int codes, LocalDate closesOn) {
        return bench.door(Voices.class)
                .open(wellshire.lead(Wellshire.VOICES), new OpenWindow(reference, Wellshire.VOICES, closesOn, codes))
                .orThrow()
                .codes();
    }

    /** Each of these speaks, with a code of their own; their receipts in the same order. */
    public List<String> speak(List<String> codes, Rung... felt) {
        List<String> receipts = new ArrayList<>();
        for (int i = 0; i < felt.length; i++) {
            receipts.add(bench.door(Voices.class)
                    .speak(wellshire.stranger(), codes.get(i), only(felt[i]))
                    .orThrow());
        }
        return receipts;
    }

    /** Answers alone. */
    public static Spoken only(Rung rung) {
        return new Spoken(rung, null, null, null, null, null, null);
    }

    /** Every row of these tables, as text: what a dump would hold of them. */
    public Map<String, List<String>> dump(String... tables) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String table : tables) {
            rows.put(
                    table,
                    bench.sqlAsOwner()
                            .withHandle(handle -> handle.createQuery("select x::text from " + table + " x")
                                    .mapTo(String.class)
                                    .list()));
        }
        return rows;
    }
}
