package org.jointfund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jointfund.committee.CallMeeting;
import org.jointfund.committee.MeetingPlanning;
import org.jointfund.fund.FundDays;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Assignment;
import org.jointfund.partner.People;
import org.jointfund.partner.Person;
import org.jointfund.partner.Role;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who is everything in one fund is nobody in another (ADR 8). */
@JointfundTest
@Transactional
class FundRolesTests {

    private static final FundCode OWN = new FundCode("PBF00");
    private static final FundCode MIGRATION = new FundCode("MIG00");
    private static final String OTHER = "/funds/" + MIGRATION;
    private static final PersonId GUEST = new PersonId("guest-of-another-fund");

    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    @Autowired
    private MeetingPlanning planning;

    @Autowired
    private FundDays days;

    @BeforeEach
    void everythingInOneFund() {
        List<Assignment> all = Arrays.stream(Role.values())
                .map(role -> new Assignment(role, OWN, ""))
                .toList();
        people.save(new Person(GUEST, "Guest", "guest@demo.example", "en"), all);
    }

    @Test
    void pagesOfAFundThatAskForARoleAskForItInThatFund() throws Exception {
        List<String> pages = pages();
        assertThat(pages).hasSizeGreaterThan(6);
        for (String page : pages) {
            assertThat(web.perform(get(page).with(user(GUEST.value())))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(page)
                    .isEqualTo(403);
        }
    }

    @Test
    void theInterfaceAsksForItToo() throws Exception {
        for (String path : List.of("/vouchers", "/vouchers/1")) {
            web.perform(get("/api/v1" + OTHER + path).with(user(GUEST.value()))).andExpect(status().isForbidden());
        }
    }

    @Test
    void whoOnlyWritesIdeasInAFundDoesNotReadItsMeetings() throws Exception {
        people.save(
                new Person(GUEST, "Guest", "guest@demo.example", "en"),
                List.of(new Assignment(Role.OBSERVER, OWN, ""), new Assignment(Role.FOCAL_POINT, MIGRATION, "ALDER")));
        Actor officer = people.actor(new PersonId("secretariat-officer-1")).orElseThrow();
        LocalDate day = days.today().plusDays(30);
        long other = planning.call(new CallMeeting(MIGRATION.value(), day, "Room 1"), officer)
                .id();
        long own = planning.call(new CallMeeting(OWN.value(), day, "Room 1"), officer)
                .id();

        web.perform(get("/meetings/" + own).with(user(GUEST.value()))).andExpect(status().isOk());
        web.perform(get("/meetings/" + other).with(user(GUEST.value()))).andExpect(status().isNotFound());
    }

    @Test
    void anAdministratorTiesOnlyPeopleOfTheirOwnFunds() throws Exception {
        people.save(
                new Person(new PersonId("colleague"), "Colleague", "colleague@demo.example", "en"),
                List.of(new Assignment(Role.REVIEWER, OWN, "")));
        assertThat(ties("chair")).isEqualTo(403);
        assertThat(ties("colleague")).isEqualTo(200);
        web.perform(get("/people").with(user(GUEST.value())))
                .andExpect(content()
                        .string(allOf(
                                containsString("/people/colleague/identity"),
                                not(containsString("/people/chair/identity")))));
    }

    @Test
    void peopleComePageByPage() throws Exception {
        for (int i = 100; i < 160; i++) {
            people.save(
                    new Person(new PersonId("aa-" + i), "Colleague", "c@demo.example", "en"),
                    List.of(new Assignment(Role.REVIEWER, OWN, "")));
        }
        web.perform(get("/people").with(user(GUEST.value())))
                .andExpect(content()
                        .string(allOf(
                                containsString("/people/aa-149/identity"),
                                not(containsString("/people/aa-150/identity")),
                                containsString("/people?after=aa-149"))));
        web.perform(get("/people?after=aa-149").with(user(GUEST.value())))
                .andExpect(content()
                        .string(allOf(
                                not(containsString("/people/aa-149/identity")),
                                containsString("/people/aa-159/identity"),
                                not(containsString("rel=\"next\"")))));
    }

    private int ties(String person) throws Exception {
        return web.perform(post("/api/v1/people/" + person + "/identity")
                        .with(user(GUEST.value()))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"issuer\": \"https://id.example\", \"subject\": \"mine\"}"))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private static List<String> pages() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:access/*.csv");
        return Arrays.stream(files)
                .flatMap(FundRolesTests::lines)
                .filter(line -> line.startsWith("GET;/funds/{code}") && !line.endsWith(";SIGNED_IN"))
                .map(line -> line.split(";", -1)[1])
                .map(path -> path.replace("/funds/{code}", OTHER)
                        .replace("{kind}", "BANK_CHARGE")
                        .replace("{id}", "1"))
                .toList();
    }

    private static Stream<String> lines(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
