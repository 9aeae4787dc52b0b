package org.jointfund.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** Somebody at their browser: they find things by the words on the page. */
final class Person {

    private final Page page;

    Person(Page page) {
        this.page = page;
        page.setDefaultTimeout(15_000);
    }

    void signIn(String id) {
        page.navigate("/sign-in");
        page.locator("button[name=username][value='" + id + "']").click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/tasks.*"));
    }

    Person opens(String path) {
        page.navigate(path);
        return this;
    }

    /** Opens their task list and the step of this name for the case. */
    Person takes(String task, String key) {
        page.navigate("/tasks");
        page.locator("tr", new Page.LocatorOptions().setHasText(key))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(task).setExact(true))
                .first()
                .click();
        return this;
    }

    Person fills(String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .fill(value);
        return this;
    }

    Person picks(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .selectOption(option);
        return this;
    }

    Person ticks(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
        return this;
    }

    /** Attaches a small PDF of this name. */
    Person attaches(String label, String name) {
        byte[] content = SMALL_PDF.getBytes(StandardCharsets.ISO_8859_1);
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .setInputFiles(new FilePayload(name, "application/pdf", content));
        return this;
    }

    Person presses(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    Person follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return this;
    }

    Person sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    Person doesNotSee(String text) {
        assertThat(page.getByText(text)).hasCount(0);
        return this;
    }

    /** Sees this text in the row of a table that starts with the words. */
    Person seesRow(String words, String text) {
        assertThat(page.locator("tr, .govuk-summary-list__row")
                        .filter(new Locator.FilterOptions().setHasText(words))
                        .first())
                .containsText(text);
        return this;
    }

    String path() {
        return java.net.URI.create(page.url()).getPath();
    }

    Page page() {
        return page;
    }

    private static final String SMALL_PDF =
            """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """;
}
