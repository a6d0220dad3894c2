package org.wellkept.deploy.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.wellkept.core.Spelling;
import org.wellkept.core.access.Actor;
import org.wellkept.core.imports.ImportKind;
import org.wellkept.core.imports.ImportMode;
import org.wellkept.core.imports.ImportPreview;
import org.wellkept.core.imports.Imports;
import org.wellkept.core.imports.UploadSpreadsheet;
import org.wellkept.core.partnership.AddOrganisation;
import org.wellkept.core.partnership.AddPartnership;
import org.wellkept.core.partnership.OrganisationKind;
import org.wellkept.core.partnership.Organisations;
import org.wellkept.core.partnership.Partnerships;
import org.wellkept.core.partnership.People;
import org.wellkept.core.reference.England;
import org.wellkept.core.succession.SplitBody;
import org.wellkept.core.succession.Successions;

/** Real promises, activities and anchor actions of real bodies, as published, taken in through the import like anybody's spreadsheet. */
@ApplicationScoped
class PublishedPlans {

    static final String PARTNERSHIP = "published-plans-2023";
    static final String PROMISES = "published-plans-2023.csv";
    static final String ACTIVITIES = "published-activities.csv";
    static final String ANCHOR_ACTIONS = "published-anchor-actions.csv";

    private static final String FRIMLEY = "frimley-ics";

    private final Partnerships partnerships;
    private final Organisations organisations;
    private final People people;
    private final Imports imports;
    private final Successions successions;

    @Inject
    PublishedPlans(
            Partnerships partnerships,
            Organisations organisations,
            People people,
            Imports imports,
            Successions successions) {
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.people = people;
        this.imports = imports;
        this.successions = successions;
    }

    void load(Actor administrator) {
        partnerships
                .add(
                        administrator,
                        new AddPartnership(
                                PARTNERSHIP,
                                "Published plans 2023",
                                "PP",
                                true,
                                "Promises, co-production and anchor actions of real bodies in England, copied from public reports as published."
                                        + " Nobody has asked these bodies how their promises stand, and nothing here says how"
                                        + " well they do."))
                .orThrow();
        Actor founder = people.actor(administrator.signedInPerson());
        makers().forEach(maker -> organisations.add(founder, maker).orThrow());
        takeIn(founder, ImportKind.COMMITMENTS, PROMISES);
        takeIn(founder, ImportKind.ACTIVITIES, ACTIVITIES);
        takeIn(founder, ImportKind.ANCHOR_ACTIONS, ANCHOR_ACTIONS);
        followFrimley(founder);
    }

    /** Frimley's integrated care board ended in April 2026, and its work went on with three others. */
    private void followFrimley(Actor founder) {
        List<England.Handed> handed = England.successions().stream()
                .filter(one -> one.predecessor().place().equals("Frimley"))
                .toList();
        List<String> successors = new ArrayList<>();
        for (England.Handed one : handed) {
            String slug = "nhs-" + Spelling.key(one.successor().place()).replace(' ', '-');
            organisations
                    .add(
                            founder,
                            new AddOrganisation(
                                    PARTNERSHIP,
                                    slug,
                                    one.successor().name(),
                                    OrganisationKind.ICB,
                                    false,
                                    false,
                                    false,
                                    List.of(),
                                    one.successor().place(),
                                    "NHS England, integrated care boards from 1 April 2026",
                                    "corrections@wellkept.example"))
                    .orThrow();
            successors.add(slug);
        }
        successions
                .split(
                        founder,
                        new SplitBody(FRIMLEY, successors, handed.getFirst().on()))
                .orThrow();
    }

    private void takeIn(Actor administrator, ImportKind kind, String fileName) {
        ImportPreview preview = preview(administrator, kind, fileName);
        imports.apply(administrator, preview.id()).orThrow();
    }

    private static List<AddOrganisation> makers() {
        try (InputStream file = resource("published-organisations.csv");
                Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).stream()
                    .map(PublishedPlans::maker)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AddOrganisation maker(CSVRecord row) {
        return new AddOrganisation(
                PARTNERSHIP,
                row.get("Slug"),
                row.get("Name"),
                kind(row.get("Kind")),
                false,
                false,
                false,
                List.of(),
                row.get("Area"),
                row.get("Source"),
                "corrections@wellkept.example");
    }

    /** The file writes kinds with hyphens, as people read them. */
    private static OrganisationKind kind(String hyphenated) {
        for (OrganisationKind kind : OrganisationKind.values()) {
            if (kind.code().equalsIgnoreCase(hyphenated.replace("-", ""))) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of organisation: " + hyphenated);
    }

    private ImportPreview preview(Actor administrator, ImportKind kind, String fileName) {
        try (InputStream file = resource(fileName)) {
            Path upload = Files.createTempFile("published-plans", ".csv");
            try {
                Files.copy(file, upload, StandardCopyOption.REPLACE_EXISTING);
                return imports.preview(
                                administrator,
                                new UploadSpreadsheet(kind, PARTNERSHIP, ImportMode.PUBLISHED, null, fileName, upload))
                        .orThrow();
            } finally {
                Files.delete(upload);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(PublishedPlans.class.getResourceAsStream(name), name);
    }
}
