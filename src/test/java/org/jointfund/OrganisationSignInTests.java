package org.jointfund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** An organisation's own sign-in, over the real protocol. */
@JointfundTest
class OrganisationSignInTests {

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvc web;

    @Test
    void whoIsTiedToAnAccountComesInAsThatPerson() throws Exception {
        link("secretariat-officer-2", TestIdentityProvider.ONE.issuer(), TestIdentityProvider.SUBJECT)
                .andExpect(status().isOk());

        TestIdentityProvider.ONE.signedIn(TestIdentityProvider.SUBJECT, true);
        HttpResponse<String> page = followed("/oauth2/authorization/test");

        assertThat(page.uri().getPath()).isEqualTo("/tasks");
        assertThat(page.body()).contains("Secretariat officer 2");
    }

    @Test
    void anAccountThatBelongsToNobodySaysWhomToAsk() throws Exception {
        TestIdentityProvider.ONE.signedIn("subject-of-nobody", true);
        HttpResponse<String> page = followed("/oauth2/authorization/test");
        TestIdentityProvider.ONE.signedIn(TestIdentityProvider.SUBJECT, true);

        assertThat(page.uri().getPath()).isEqualTo("/sign-in");
        assertThat(page.body()).contains("ask the administrator of your fund");
    }

    @Test
    void anAccountBelongsToOnePersonOnly() throws Exception {
        link("reviewer-1", "https://other.example", "shared").andExpect(status().isOk());

        link("reviewer-2", "https://other.example", "shared")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].field").value("subject"));
    }

    @Test
    void onlyAnAdministratorTiesAccounts() throws Exception {
        web.perform(post("/api/v1/people/reviewer-1/identity")
                        .with(httpBasic("reviewer-1", "jointfund"))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"issuer\": \"https://mine.example\", \"subject\": \"me\"}"))
                .andExpect(status().isForbidden());
    }

    private ResultActions link(String person, String issuer, String subject) throws Exception {
        return web.perform(post("/api/v1/people/" + person + "/identity")
                .with(httpBasic("administrator", "jointfund"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"issuer\": \"%s\", \"subject\": \"%s\"}".formatted(issuer, subject)));
    }

    private HttpResponse<String> followed(String path) throws IOException, InterruptedException {
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        URI address = URI.create("http://localhost:" + port + path);
        return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
