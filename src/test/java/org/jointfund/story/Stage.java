package org.jointfund.story;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's Chromium and everybody who has signed in to it; each person keeps their own window. */
final class Stage implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(ARGUMENTS));
    private final Map<String, Person> people = new HashMap<>();
    private final Inspection inspection = new Inspection();
    private final String address;
    private LocalDate today;

    Stage(int port, LocalDate today) {
        this.address = "http://localhost:" + port;
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    /** The administrator of the demonstration lets the time pass; what falls due in between happens. */
    void moveTo(LocalDate day) {
        as("administrator").opens("/clock").sets("day", day.toString()).presses("Move the date");
        today = day;
    }

    private static Path chromium() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Install Chromium to run the browser tests"));
    }

    /** The person by the id of their demonstration account, signed in with one click. */
    Person as(String id) {
        return people.computeIfAbsent(id, this::signIn);
    }

    private Person signIn(String id) {
        return signedIn(id, window("en"), Optional.of(inspection));
    }

    /** The same person at a browser that asks for another language. */
    Person reader(String id, String language) {
        return signedIn(id, window(language), Optional.of(inspection));
    }

    /** The same person at a browser that runs no scripts; the inspection needs them. */
    Person withoutScripts(String id) {
        return signedIn(id, window("en").setJavaScriptEnabled(false), Optional.empty());
    }

    /** Somebody who has not signed in. */
    Person stranger() {
        return new Person(browser.newContext(window("en")).newPage(), Optional.of(inspection));
    }

    private Browser.NewContextOptions window(String language) {
        return new Browser.NewContextOptions().setLocale(language).setBaseURL(address);
    }

    private Person signedIn(String id, Browser.NewContextOptions window, Optional<Inspection> looking) {
        Person person = new Person(browser.newContext(window).newPage(), looking);
        person.signIn(id);
        return person;
    }

    Inspection inspection() {
        return inspection;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
