package org.jointfund.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jointfund.JointfundTest;
import org.jointfund.badinput.Answer.Said;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/** Each row of {@code badinput/table.csv}, sent as a form and as JSON: code, field, sentence; what was typed stays, what was stored too. */
@JointfundTest
@TestPropertySource(properties = "jointfund.test.schema=jointfund_badinput")
@TestInstance(Lifecycle.PER_CLASS)
class BadInputTests {

    private static final List<String> ABSURD = List.of(
            "x", "-1", "99999999999999999999", "NaN", "%F0%9F%98%80", "%E2%80%AE", "%00", "..%2F..", "a".repeat(300));
    private static final List<String> ABSURD_QUERIES = List.of(
            "?after=x&before=x&year=NaN&status=MAYBE&area=four&version=-1&account=NONE&kind=NONE&lang=xx&receipt=x&_key=x",
            "?after=%00&before=-1&year=99999999999&country=%F0%9F%98%80&donor=%E2%80%AE&subject=%00&lang=%F0%9F%98%80",
            "?after=99999999999999999999~x&before=9999999999999999999999&year=-1&version=99999999999&after=twice",
            "?after=" + "9".repeat(3_000) + "&agency=" + "a".repeat(3_000));

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcTemplate sql;

    @SuppressWarnings("NullAway.Init")
    private Callers callers;

    @SuppressWarnings("NullAway.Init")
    private Footprint footprint;

    private Map<String, String> places = Map.of();
    private final Requests requests = new Requests();
    private Map<String, String> before = Map.of();

    @BeforeAll
    void setTheScene() {
        callers = new Callers(port);
        places = new Scene(context).places();
        places.put("usedKey", "a-key-that-alder-has-used");
        Attempt used = Attempt.of(requests.named("start"), "{\"_key\": \"{usedKey}\"}", places);
        assertThat(used.byProgram(callers).status()).isEqualTo(200);
        footprint = new Footprint(sql);
        before = footprint.now();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/badinput/table.csv", delimiter = '|', quoteCharacter = '`', maxCharsPerColumn = 4_000)
    void isRefusedAtItsFieldAndChangesNothing(
            String what,
            String request,
            @Nullable String wrong,
            int status,
            @Nullable String field,
            @Nullable String key) {
        Attempt attempt = Attempt.of(requests.named(request), wrong, places);
        Said expected = new Said(field == null ? "" : field, key == null ? "" : key, "");
        if (attempt.isForPrograms()) {
            tellsPrograms(attempt.byProgram(callers), status, expected);
        }
        if (attempt.isForPeople()) {
            tellsPeople(attempt.byPerson(callers), attempt, status, expected);
        }
        assertThat(Sentences.languages(expected.key())).containsExactly("en", "fr", "ar");
        nothingChanged(what);
    }

    private void nothingChanged(String what) {
        Map<String, String> until = before;
        before = footprint.now();
        assertThat(before).as(what).isEqualTo(until);
    }

    static Stream<Route> steps() {
        return Route.all("POST");
    }

    static Stream<Route> readings() {
        return Route.all("GET");
    }

    /** Without a key nothing can take effect, so that any step may be tried. */
    @ParameterizedTest
    @MethodSource("steps")
    void everyStepTurnsAwayWhoIsNobodyHasNoRoleOrSpeaksGibberish(Route route) {
        turnsAway(callers.stranger(json(route, "{}")), Set.of(401));
        turnsAway(callers.program("donor", json(route, "{}")), route.isForRoles() ? Set.of(403) : Set.of(400));
        turnsAway(callers.program(route.person(), json(route, "{")), Set.of(400));
        turnsAway(callers.program(route.person(), json(route, "")), Set.of(400));
        turnsAway(callers.program(route.person(), json(route, "{\"surprise\": 1}")), Set.of(400));
        turnsAway(callers.program(route.person(), sent(route, "text/plain", "x")), Set.of(400, 415));
        turnsAway(callers.program(route.person(), sent(route, "x", "x")), Set.of(400, 415));
        turnsAway(
                callers.program(
                        route.person(), callers.to("/api/v1" + route.address()).DELETE()),
                Set.of(405));
        nothingChanged(route.toString());
    }

    @ParameterizedTest
    @MethodSource("readings")
    void everyPageAnswersAbsurdAddressesAndParameters(Route route) {
        List<String> addresses = Stream.concat(
                        ABSURD_QUERIES.stream().map(query -> route.address() + query),
                        ABSURD.stream().filter(value -> route.hasVariables()).map(route::address))
                .toList();
        for (String address : addresses) {
            isNoFailure(callers.person(route.person(), callers.to(address)));
            isNoFailure(callers.program(route.person(), callers.to("/api/v1" + address)));
        }
        nothingChanged(route.toString());
    }

    private static void isNoFailure(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isLessThan(500);
    }

    private HttpRequest.Builder json(Route route, String body) {
        return sent(route, "application/json", body);
    }

    private HttpRequest.Builder sent(Route route, String type, String body) {
        return callers.to("/api/v1" + route.address())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
    }

    private static void turnsAway(Answer answer, Set<Integer> statuses) {
        assertThat(answer.status()).as("%s", answer).isIn(statuses);
        assertThat(answer.isProblem()).as("%s", answer).isTrue();
        assertThat(answer.problems())
                .allSatisfy(said -> assertThat(said.text()).startsWith(Sentences.start(said.key())));
    }

    private static void tellsPrograms(Answer answer, int status, Said expected) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.isProblem()).as(answer.type()).isTrue();
        assertThat(answer.problems()).anySatisfy(said -> assertThat(List.of(said.field(), said.key()))
                .containsExactly(expected.field(), expected.key()));
        assertThat(answer.problems())
                .allSatisfy(said -> assertThat(said.text()).startsWith(Sentences.start(said.key())));
    }

    private static void tellsPeople(Answer answer, Attempt attempt, int status, Said expected) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.page()).contains(Sentences.start(expected.key()));
        if (!expected.field().isEmpty()) {
            assertThat(answer.body()).contains("href=\"#" + id(expected.field()) + "\"");
        }
        attempt.fields().stream()
                .filter(field -> answer.typedInto().contains(field.name()))
                .forEach(field -> assertThat(answer.page()).contains(readable(field.value())));
    }

    private static String readable(String typed) {
        return typed.replace("\u0000", "");
    }

    /** The id of a field on a page. */
    private static String id(String field) {
        return field.replace('[', '-').replace("]", "").replace('.', '-');
    }
}
