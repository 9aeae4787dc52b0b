package org.jointfund.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jointfund.ledger.LedgerFixtures.AGENT;
import static org.jointfund.ledger.LedgerFixtures.DAY;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jointfund.Jointfund;
import org.jointfund.JointfundTest;
import org.jointfund.TestDatabase;
import org.jointfund.fund.RuleSetVersions;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** A fund words its statement anew and the application is started again: what a statement said it says for ever (B3, D10). */
@JointfundTest
class StatementAcrossVersionsTests {

    private static final FundCode FUND = new FundCode("STM00");
    private static final Path SEEDS = Path.of("seeds");

    @TempDir
    private Path folder;

    @Autowired
    private RuleSetVersions versions;

    @Autowired
    private Books books;

    @Autowired
    private Pools pools;

    @Autowired
    private Clock clock;

    private int postings;

    /** Its first version is kept as a start keeps it: by the texts of its files. */
    @BeforeEach
    void aFundWithItsFirstVersion() throws IOException {
        FileSystemUtils.copyRecursively(SEEDS, folder);
        FileSystemUtils.copyRecursively(SEEDS.resolve("funds/MIG00"), files());
        Map<String, String> texts = new LinkedHashMap<>();
        try (Stream<Path> all = Files.list(files())) {
            for (Path file : all.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        versions.keep(FUND, "1".repeat(64), texts);
    }

    @Test
    void eachIsWordedAndAddedUpByTheRulesOfItsTime() throws Exception {
        post(JournalKind.DEPOSIT, Account.CONTRIBUTIONS, "1000.00");
        post(JournalKind.OTHER_INCOME, Account.OTHER_INCOME, "50.00");
        Instant known = Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
        changeTheWords();

        try (ConfigurableApplicationContext later = start()) {
            Map<String, String> before = statement(later, "&knownAt=" + known);
            assertThat(before)
                    .containsEntry("otherIncome", "Other Income 50.00")
                    .containsEntry("totalSource", "Total source of funds 1050.00")
                    .doesNotContainKey("sundryIncome");

            post(JournalKind.OTHER_INCOME, Account.OTHER_INCOME, "7.00");
            assertThat(statement(later, ""))
                    .containsEntry("sundryIncome", "Sundry Income 57.00")
                    .containsEntry("totalSource", "Total source of funds 1057.00")
                    .doesNotContainKey("otherIncome");
            assertThat(statement(later, "&knownAt=" + known)).isEqualTo(before);
        }
    }

    private Path files() {
        return folder.resolve("funds").resolve(FUND.value());
    }

    private void changeTheWords() throws IOException {
        Path file = files().resolve("statement.yaml");
        String text = Files.readString(file);
        Files.writeString(
                file, text.replace("otherIncome", "sundryIncome").replace("\"Other Income\"", "\"Sundry Income\""));
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Jointfund.class)
                .profiles("demo")
                .initializers(new TestDatabase())
                .run(
                        "--server.port=0",
                        "--jointfund.seeds=" + folder,
                        "--jointfund.workflow.engine-name=statement",
                        "--jointfund.workflow.job-executor=false",
                        "--logging.level.root=error");
    }

    private void post(JournalKind kind, Account account, String amount) {
        long pool = pools.lock(FUND, Earmark.NONE).id();
        List<Line> lines = List.of(Line.of(Account.CASH, account, Money.usd(amount), pool));
        books.post(Entry.of(FUND, kind, FUND + "/" + ++postings, DAY, AGENT, lines));
    }

    /** Each line's words and amount by its code. */
    private static Map<String, String> statement(ConfigurableApplicationContext node, String asked) throws Exception {
        URI address = URI.create("http://localhost:%s/api/v1/funds/%s?asAt=%s%s"
                .formatted(node.getEnvironment().getRequiredProperty("local.server.port"), FUND, DAY, asked));
        String person = Base64.getEncoder().encodeToString("auditor:jointfund".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Basic " + person)
                .header("Accept-Language", "en")
                .build();
        String answer = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        List<Map<String, String>> lines = JsonPath.read(answer, "$.statement");
        Map<String, String> said = new LinkedHashMap<>();
        lines.forEach(line -> said.put(line.get("code"), line.get("label") + " " + line.get("amount")));
        return said;
    }
}
