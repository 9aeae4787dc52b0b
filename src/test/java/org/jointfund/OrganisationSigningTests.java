package org.jointfund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.jointfund.agreement.Agreements;
import org.jointfund.agreement.Cases;
import org.jointfund.partner.People;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** Whom an organisation vouches for signs after that organisation asked them to sign in once more (N25, S1). */
@JointfundTest
@Transactional
class OrganisationSigningTests {

    private static final String SUBJECT = "subject-of-the-signatory";

    @Autowired
    private MockMvc web;

    @Autowired
    private Cases cases;

    @Autowired
    private Agreements agreements;

    @Autowired
    private People people;

    private @Nullable Cookie session;

    @Test
    void whoWasAskedAgainByTheirOrganisationSigns() throws Exception {
        CaseNumber number = outForSignature(true);
        open(number).andExpect(content().string(not(containsString("name=\"password\""))));

        assertThat(through(again(number))).isEqualTo(path(number));
        open(number).andExpect(content().string(containsString("name=\"title\"")));

        sign(number).andExpect(redirectedUrlPattern("/cases/*/agreement?receipt=*"));
    }

    @Test
    void whoSignedInAnHourAgoIsSentToSignInAgain() throws Exception {
        CaseNumber number = outForSignature(true);

        sign(number)
                .andExpect(status().isUnprocessableContent())
                .andExpect(request().attribute("problems", hasToString(containsString("Sign in again"))));
    }

    @Test
    void anOrganisationThatLetsThemInWithoutAskingVouchesForNothing() throws Exception {
        CaseNumber number = outForSignature(false);

        assertThat(through(again(number))).isEqualTo(path(number) + "?notAsked");
        sign(number).andExpect(status().isUnprocessableContent());
    }

    @Test
    void signingInAgainHoldsForThePageItWasDoneFor() throws Exception {
        CaseNumber one = outForSignature(true);
        CaseNumber other = cases.outForSignature();

        through(again(one));
        sign(other).andExpect(status().isUnprocessableContent());
    }

    @Test
    void nobodyIsLedElsewhereByTheAddressOfASignIn() throws Exception {
        outForSignature(true);
        assertThat(through("/oauth2/authorization/test?again=//elsewhere.example"))
                .isEqualTo("/tasks");
    }

    private CaseNumber outForSignature(boolean willAskAgain) throws Exception {
        TestIdentityProvider provider = TestIdentityProvider.ONE;
        people.link(new PersonId("alder-signatory"), provider.issuer(), SUBJECT);
        provider.signedIn(SUBJECT, willAskAgain);
        assertThat(through("/oauth2/authorization/test")).isEqualTo("/tasks");
        return cases.outForSignature();
    }

    private static String path(CaseNumber number) {
        return "/cases/" + number + "/signature";
    }

    private static String again(CaseNumber number) {
        return "/oauth2/authorization/test?again=" + path(number);
    }

    /** Follows the way to the provider and back, as a browser would. */
    private String through(String path) throws Exception {
        String asked = location(perform(get(path)).andReturn());
        return location(perform(get(URI.create(answered(asked)))).andReturn());
    }

    private static String answered(String asked) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(asked)).build(), BodyHandlers.discarding())
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static String location(MvcResult result) {
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }

    private ResultActions open(CaseNumber number) throws Exception {
        return perform(get(path(number))).andExpect(status().isOk());
    }

    private ResultActions sign(CaseNumber number) throws Exception {
        return perform(post(path(number))
                .param("hash", agreements.latest(number).orElseThrow().hash().value())
                .param("title", "Director")
                .param("_key", UUID.randomUUID().toString())
                .with(csrf()));
    }

    private ResultActions perform(MockHttpServletRequestBuilder asked) throws Exception {
        ResultActions answer = web.perform(session == null ? asked : asked.cookie(session));
        Cookie given = answer.andReturn().getResponse().getCookie("SESSION");
        session = given == null ? session : given;
        return answer;
    }
}
