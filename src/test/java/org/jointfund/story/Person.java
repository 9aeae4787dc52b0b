package org.jointfund.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.Assertions;

/** Somebody at their browser. */
final class Person {

    private static final byte[] SMALL_PDF =
            """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """
                    .getBytes(StandardCharsets.ISO_8859_1);

    private final Page page;
    private final Optional<Inspection> inspection;
    private final List<String> failures = new ArrayList<>();

    Person(Page page, Optional<Inspection> inspection) {
        this.page = page;
        this.inspection = inspection;
        page.onResponse(response -> failures.addAll(response.status() < 500 ? List.of() : List.of(response.url())));
        page.setDefaultTimeout(30_000);
    }

    void signIn(String id) {
        page.navigate("/sign-in");
        answerTo(page.locator("button[name=username][value='" + id + "']"));
        Assertions.assertThat(path()).as(this::text).isEqualTo("/tasks");
    }

    Person opens(String path) {
        page.navigate(path);
        return looks();
    }

    /** Opens their task list and follows the most urgent step of this name for the case or for one of its children. */
    Person takes(String task, String key) {
        opens("/tasks");
        Locator steps = page.locator("tr", new Page.LocatorOptions().setHasText(key))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(task));
        Assertions.assertThat(steps.count()).as(() -> task + " on\n" + text()).isPositive();
        steps.first().click();
        return looks();
    }

    /** Follows the first link of the page with these words. */
    Person follows(String words) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words))
                .first()
                .click();
        return looks();
    }

    /** Presses the button with these words, and reads what stands against it. */
    Person isRefused(String button) {
        press(button);
        assertThat(page.locator(".govuk-error-summary")).hasCount(1);
        return looks();
    }

    private Person looks() {
        inspection.ifPresent(inspector -> inspector.looksAt(page));
        return this;
    }

    /** Writes, chooses or ticks: whatever the field of this name takes. */
    Person sets(String field, String value) {
        Locator found = page.locator("main [name='" + field + "']");
        String kind = String.valueOf(found.first().getAttribute("type"));
        if (kind.equals("radio") || kind.equals("checkbox")) {
            ticks("[name='" + field + "'][value='" + value + "']");
        } else if (page.locator("main select[name='" + field + "']").count() > 0) {
            found.first().selectOption(value);
        } else {
            found.first().fill(value);
        }
        return this;
    }

    /** Boxes may lie under a title that has to be opened first. */
    private void ticks(String box) {
        Locator closed = page.locator("main details:not([open]):has(" + box + ") > summary");
        if (closed.count() > 0) {
            closed.first().click();
        }
        page.locator("main " + box).check();
    }

    /** Attaches a small PDF. */
    Person attaches(String field, String name) {
        page.locator("main [name='" + field + "']")
                .first()
                .setInputFiles(new FilePayload(name, "application/pdf", SMALL_PDF));
        return this;
    }

    /** Presses the button with these words, and finds no complaint on the page that follows. */
    Person presses(String button) {
        Response answer = press(button);
        Assertions.assertThat(answer.status())
                .as(() -> button + " answers\n" + text())
                .isEqualTo(200);
        Assertions.assertThat(failures).as("pages that failed").isEmpty();
        return looks();
    }

    /** Opens the document behind the first link with these words. */
    Person downloads(String words) {
        String file = page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words))
                .first()
                .getAttribute("href");
        byte[] start = Arrays.copyOf(page.request().get(file).body(), 5);
        Assertions.assertThat(start)
                .as(words)
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("%PDF-");
        return this;
    }

    boolean isAskedFor(String field) {
        return page.locator("main [name='" + field + "']").count() > 0;
    }

    private Response press(String button) {
        return answerTo(page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .first());
    }

    /** Waits until the page that answers the form is there, so that the effect is there for everybody. */
    private Response answerTo(Locator button) {
        Response answer = page.waitForResponse(Person::isPage, button::click);
        answer.finished();
        page.waitForLoadState();
        return answer;
    }

    private static boolean isPage(Response response) {
        return response.request().isNavigationRequest() && response.status() / 100 != 3;
    }

    private String text() {
        return page.url() + "\n" + page.locator("body").innerText();
    }

    Person sees(String text) {
        assertThat(page.locator("body")).containsText(text);
        return this;
    }

    /** The name and the amount in each row of the table. */
    Map<String, String> reads(String table) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (Locator row : page.locator("#" + table + " tr", new Page.LocatorOptions().setHas(page.locator("td")))
                .all()) {
            lines.put(row.locator("th").innerText(), row.locator("td").innerText());
        }
        return lines;
    }

    /** Where the link on this page leads whose address begins so. */
    String address(String start) {
        return page.locator("main a[href^='" + start + "']").first().getAttribute("href");
    }

    String path() {
        return URI.create(page.url()).getPath();
    }
}
