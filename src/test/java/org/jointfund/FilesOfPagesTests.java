package org.jointfund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.server.PathContainer;
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
