package org.wellkept.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/workspace/commitments",
                "/workspace/commitments/WV-014",
                "/workspace/commitments?board=wellshire&said=green&theme=concordat-steps/deliverable-commitments",
                "/workspace/commitments?q=warm+homes%20for%20tenants"
            })
    void a_place_in_the_workspace_is_returned_to(String place) {
        assertThat(ReturnTo.of(place).path()).isEqualTo(place);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://elsewhere.example/workspace/",
                "//elsewhere.example/",
                "/workspace//elsewhere.example",
                "/workspace/..//elsewhere.example",
                "/workspace/../api/v1/me",
                "/workspace/a/../../api",
                "/workspace/\\elsewhere.example",
                "/workspace/\r\nLocation:x",
                "/api/v1/me",
                "/workspace/sign-out",
                "/workspace/sign-in?to=/workspace/",
                "/workspace/setup/secret",
                "/workspace/VAADIN/build/x.js",
                "javascript:alert(1)"
            })
    void anything_else_leads_to_today(String elsewhere) {
        assertThat(ReturnTo.of(elsewhere)).isEqualTo(ReturnTo.TODAY);
    }

    @Test
    void whoever_comes_without_signing_in_is_sent_to_sign_in_and_then_back() {
        assertThat(SignInGate.signInThenBackTo("/workspace/commitments", "board=wellshire&said=green"))
                .isEqualTo("/workspace/sign-in?to=%2Fworkspace%2Fcommitments%3Fboard%3Dwellshire%26said%3Dgreen");
        assertThat(SignInGate.signInThenBackTo("/workspace/", null)).isEqualTo("/workspace/sign-in");
    }
}
