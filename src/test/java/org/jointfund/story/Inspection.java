package org.jointfund.story;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;

/**
 * Looks at the first page met of every route: accessible (WCAG 2.2 AA), one heading, a title no other route has, no
 * wider than a telephone. With {@code -Djointfund.pictures=folder} it keeps a picture of each at two widths.
 */
final class Inspection {

    private static final List<String> STANDARD =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String AXE = axe();
    private static final String VIOLATIONS =
            """
            async tags => (await axe.run(document, { runOnly: tags, resultTypes: ['violations'] })).violations
                .map(rule => `${rule.id}, ${rule.help}: ${rule.nodes[0].html}`)
            """;
    private static final String TOO_WIDE = "() => document.scrollingElement.scrollWidth > innerWidth";
    private static final int DESK = 1280;
    private static final int TELEPHONE = 360;

    private final Routes routes = new Routes();
    private final Set<String> looked = new TreeSet<>();
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final List<String> findings = new ArrayList<>();

    /** Once for each route, and once more for the first page of it that complains. */
    void looksAt(Page page) {
        String route = routes.of(URI.create(page.url()).getPath());
        if (looked.add(route + state(page))) {
            counts(page, route);
            foldsIt(page, route);
            if (language(page).equals("en")) {
                asksAxe(page, route);
            }
        }
    }

    /** A page that complains, or that speaks another language, is looked at as well. */
    private static String state(Page page) {
        boolean complains = page.locator(".govuk-error-summary").count() > 0;
        String language = language(page);
        return (complains ? " with complaints" : "") + (language.equals("en") ? "" : " in " + language);
    }

    private static String language(Page page) {
        return String.valueOf(page.locator("html").getAttribute("lang"));
    }

    private void counts(Page page, String route) {
        int headings = page.locator("h1").count();
        if (headings != 1) {
            findings.add(route + " has " + headings + " main headings");
        }
        String other = titles.putIfAbsent(page.title(), route);
        if (other != null && !other.equals(route)) {
            findings.add(route + " and " + other + " are both called " + page.title());
        }
        if (page.locator("body").innerText().contains("??")) {
            findings.add(route + " lacks a text");
        }
    }

    private void asksAxe(Page page, String route) {
        page.evaluate(AXE);
        List<?> violations = (List<?>) page.evaluate(VIOLATIONS, STANDARD);
        violations.forEach(violation -> findings.add(route + ": " + violation));
    }

    private static String axe() {
        try {
            return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void foldsIt(Page page, String route) {
        picture(page, route, DESK);
        page.setViewportSize(TELEPHONE, 800);
        if (Boolean.TRUE.equals(page.evaluate(TOO_WIDE))) {
            findings.add(route + " is wider than a telephone");
        }
        picture(page, route, TELEPHONE);
        page.setViewportSize(DESK, 800);
    }

    private void picture(Page page, String route, int width) {
        String folder = System.getProperty("jointfund.pictures", "");
        if (!folder.isEmpty()) {
            String name = "%03d-%s-%d.png".formatted(looked.size(), route.replaceAll("[^a-z-]+", "_"), width);
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of(folder, name)).setFullPage(true));
        }
    }

    List<String> findings() {
        return findings;
    }

    /** The pages of the access table nobody has opened yet. */
    Set<String> unseen() {
        Set<String> unseen = new TreeSet<>(routes.all());
        unseen.removeAll(looked);
        return unseen;
    }
}
