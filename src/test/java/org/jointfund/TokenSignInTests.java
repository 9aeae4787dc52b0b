package org.jointfund;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import org.jointfund.agreement.Agreements;
import org.jointfund.agreement.Cases;
import org.jointfund.partner.People;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** Programs come with a token of an organisation's issuer, made for us; browsers keep their sessions and their CSRF tokens. */
@JointfundTest
@Transactional
class TokenSignInTests {

    private static final TestIdentityProvider PROVIDER = TestIdentityProvider.ONE;
    private static final String ACCOUNT = "subject-of-the-program";

    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    @Autowired
    private Cases cases;

    @Autowired
    private Agreements agreements;

    @Value("${jointfund.public-url}")
    private String us;

    @BeforeEach
    void theAccountIsTiedToAPerson() {
        people.link(new PersonId("administrator"), PROVIDER.issuer(), ACCOUNT);
    }

    @Test
    void aTokenWorksAsThePersonItsSubjectIsTiedTo() throws Exception {
        asks(PROVIDER.accessToken(PROVIDER.issuer(), ACCOUNT, us, 300)).andExpect(status().isOk());

        ties(PROVIDER.accessToken(PROVIDER.issuer(), ACCOUNT, us, 300)).andExpect(status().isOk());
    }

    @Test
    void itMayDoWhatThatPersonMayDoAndNoMore() throws Exception {
        people.link(new PersonId("reviewer-1"), PROVIDER.issuer(), "subject-of-a-reviewer");

        ties(PROVIDER.accessToken(PROVIDER.issuer(), "subject-of-a-reviewer", us, 300))
                .andExpect(status().isForbidden());
    }

    @Test
    void aTokenOfAnotherIssuerIsNone() throws Exception {
        people.link(new PersonId("reviewer-1"), "https://elsewhere.example", ACCOUNT);
        assertRefused(PROVIDER.accessToken("https://elsewhere.example", ACCOUNT, us, 300));
    }

    @Test
    void aTokenSomebodyElseSignedIsNone() throws Exception {
        assertRefused(new TestIdentityProvider().accessToken(PROVIDER.issuer(), ACCOUNT, us, 300));
    }

    @Test
    void anExpiredTokenIsNone() throws Exception {
        assertRefused(PROVIDER.accessToken(PROVIDER.issuer(), ACCOUNT, us, -120));
    }

    @Test
    void aTokenForAnotherServiceIsNone() throws Exception {
        assertRefused(PROVIDER.accessToken(PROVIDER.issuer(), ACCOUNT, "https://other.example", 300));
    }

    @Test
    void anAccountNobodyIsTiedToStaysOutside() throws Exception {
        assertRefused(PROVIDER.accessToken(PROVIDER.issuer(), "stranger", us, 300));
        assertRefused("no-token-at-all");
    }

    @Test
    void anIssuerThatDoesNotAnswerIsNoFaultOfTheToken() throws Exception {
        PROVIDER.answers(false);
        try {
            asks(new TestIdentityProvider("new").accessToken(PROVIDER.issuer(), ACCOUNT, us, 300))
                    .andExpect(status().isServiceUnavailable())
                    .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(jsonPath("$.detail", containsString("its issuer does not answer")));
        } finally {
            PROVIDER.answers(true);
        }
    }

    @Test
    void aTokenOpensNoPageForPeople() throws Exception {
        web.perform(get("/tasks").header("Authorization", bearer())).andExpect(redirectedUrl("/sign-in"));
        web.perform(post("/tasks/1/claim").header("Authorization", bearer())).andExpect(status().isForbidden());
    }

    @Test
    void aTokenSignsNothing() throws Exception { // N25
        CaseNumber number = cases.outForSignature();
        people.link(new PersonId("alder-signatory"), PROVIDER.issuer(), "subject-of-a-signatory");
        String body =
                """
                {"hash": "%s", "title": "Director", "password": "jointfund"}
                """;
        web.perform(post("/api/v1/cases/" + number + "/signature")
                        .header(
                                "Authorization",
                                "Bearer " + PROVIDER.accessToken(PROVIDER.issuer(), "subject-of-a-signatory", us, 300))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body.formatted(
                                agreements.latest(number).orElseThrow().hash().value())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].key").value("signIn.againFirst"));
    }

    @Test
    void aBrowsersSessionKeepsItsCsrfTokenAndOpensNoInterface() throws Exception {
        Cookie session = signedIn();
        web.perform(get("/tasks").cookie(session)).andExpect(status().isOk());

        web.perform(post("/people/reviewer-2/identity").cookie(session)).andExpect(status().isForbidden());
        web.perform(post("/api/v1/people/reviewer-2/identity")
                        .cookie(session)
                        .header("Idempotency-Key", UUID.randomUUID().toString()))
                .andExpect(status().isUnauthorized());
        web.perform(get("/api/v1/tasks").cookie(session)).andExpect(status().isUnauthorized());
    }

    private Cookie signedIn() throws Exception {
        return Objects.requireNonNull(web.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", "administrator")
                        .param("password", "jointfund"))
                .andExpect(redirectedUrl("/tasks"))
                .andReturn()
                .getResponse()
                .getCookie("SESSION"));
    }

    private void assertRefused(String token) throws Exception {
        asks(token)
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", startsWith("Bearer")));
    }

    private ResultActions asks(String token) throws Exception {
        return web.perform(get("/api/v1/tasks").header("Authorization", "Bearer " + token));
    }

    private ResultActions ties(String token) throws Exception {
        return web.perform(post("/api/v1/people/reviewer-2/identity")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"issuer\": \"https://own.example\", \"subject\": \"reviewer\"}"));
    }

    private String bearer() {
        return "Bearer " + PROVIDER.accessToken(PROVIDER.issuer(), ACCOUNT, us, 300);
    }
}
