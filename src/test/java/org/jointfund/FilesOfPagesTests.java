package org.jointfund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.util.pattern.PathPatternParser;

/** The style sheets, scripts and pictures of the pages. */
@JointfundTest
class FilesOfPagesTests {

    private static final Pattern FILE = Pattern.compile("/(?:css/|js/)?[a-z]+-[0-9a-f]{32}\\.(?:css|js|svg)");

    @Autowired
    private MockMvc web;

    @Autowired
    private ResourceUrlProvider files;

    @Autowired
    private JdbcTemplate sql;

    @LocalServerPort
    private int port;

    @Test
    void aPageNamesThemByWhatIsInThemSoThatABrowserMayKeepThem() throws Exception {
        String page = web.perform(get("/sign-in")).andReturn().getResponse().getContentAsString();
        List<String> named =
                FILE.matcher(page).results().map(MatchResult::group).toList();
        assertThat(named).hasSize(3);
        for (String file : named) {
            web.perform(get(file))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", "max-age=31536000"));
        }
    }

    @Test
    void aFileLeavesTheSessionToThePageThatIsSigningIn() throws Exception {
        var answer = web.perform(get("/sign-in")).andReturn().getResponse();
        Cookie session = Objects.requireNonNull(answer.getCookie("SESSION"));
        Matcher file = FILE.matcher(answer.getContentAsString());
        assertThat(file.find()).isTrue();
        assertThat(sql.update("update SPRING_SESSION set LAST_ACCESS_TIME = 1 where SESSION_ID = ?", id(session)))
                .isOne();

        HttpRequest asked = HttpRequest.newBuilder(URI.create("http://localhost:" + port + file.group()))
                .header("Cookie", "SESSION=" + session.getValue())
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(asked, HttpResponse.BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(200);

        assertThat(sql.queryForList(
                        "select LAST_ACCESS_TIME from SPRING_SESSION where SESSION_ID = ?", Long.class, id(session)))
                .containsExactly(1L);
    }

    private static String id(Cookie session) {
        return new String(Base64.getDecoder().decode(session.getValue()), StandardCharsets.US_ASCII);
    }

    @Test
    void thereIsTheDescriptionOfTheApi() throws Exception {
        web.perform(get("/openapi.yaml")).andExpect(status().isOk());
        web.perform(get("/css/nothing.css")).andExpect(status().isNotFound());
    }

    /** Looking for one means going through every archive of the class path. */
    @Test
    void theAddressOfAPageIsNotLookedForAmongThem() {
        PathContainer tasks = PathContainer.parsePath("/tasks");
        assertThat(files.getHandlerMap().keySet())
                .noneMatch(pattern ->
                        PathPatternParser.defaultInstance.parse(pattern).matches(tasks));
    }
}
