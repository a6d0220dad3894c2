package org.wellkept.deploy.api;

import org.wellkept.deploy.api.Api.Answer;
import org.wellkept.deploy.running.RunningWellkept;

/** Promises of Wellshire County Council for tests to act on; each test makes its own. */
final class Promises {

    static final String CONTRIBUTOR = "contributor@wellshire.example";
    static final String LEAD = "lead@wellshire.example";
    static final String OTHER_LEAD = "lead@vale.example";
    static final String OFFICER = "officer@wellshire.example";
    static final String OBSERVER = "observer@healthwatch.example";
    static final String ADMINISTRATOR = "admin@wellkept.example";

    private final Api api;

    Promises(RunningWellkept wellkept) {
        this.api = Api.of(wellkept);
    }

    Api as(String email) {
        return api.as(email);
    }

    Api anyone() {
        return api;
    }

    /** A draft with a measure, answered as the API answers. */
    Answer drafted(String title) {
        return as(CONTRIBUTOR).post("commitments", """
                        {"partnership": "wellshire-and-vale", "organisation": "wellshire-county-council", "title": "%s",
                         "statement": "We do what we say.", "accountableRole": "Director of Public Health",
                         "boards": ["wellshire"], "start": "April 2025", "due": "March 2035",
                         "themes": [{"framework": "concordat-steps", "theme": "deliverable-commitments"}],
                         "measures": [{"name": "people trained", "unit": "people", "baseline": 0, "target": 300, "pace": "end"}],
                         "milestones": [{"title": "First course held", "due": "2034-09-30"}]}""".formatted(title)).expect(201);
    }

    /** Its reference. */
    String draft(String title) {
        return drafted(title).located();
    }

    String agreed(String title) {
        String reference = draft(title);
        as(LEAD).post("commitments/" + reference + "/agree").expect(200);
        return reference;
    }

    String published(String title) {
        String reference = agreed(title);
        as(LEAD).post("commitments/" + reference + "/publish").expect(200);
        return reference;
    }
}
