package org.jointfund.fund.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.Rules;
import org.jointfund.fund.UnknownFund;
import org.jointfund.shared.DemoSettings;
import org.jointfund.shared.Share;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSetVersionsTests {

    private final SeedFixtures.VersionsInMemory versions = new SeedFixtures.VersionsInMemory();

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheSeeds() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("seeds"))) {
            for (Path file : files.toList()) {
                Files.copy(
                        file, folder.resolve("seeds").resolve(Path.of("seeds").relativize(file)));
            }
        }
    }

    @Test
    void theSameFilesKeepTheirVersion() {
        assertThat(start().current(SeedFixtures.MIGRATION).version()).isEqualTo(1);
        assertThat(start().current(SeedFixtures.MIGRATION).version()).isEqualTo(1);
    }

    @Test
    void aChangedFileIsTheNextVersionAndTheOlderOneStaysReadable() throws IOException {
        start();
        change("value: 1 %", "value: 2 %");
        RuleSets later = start();
        assertThat(later.current(SeedFixtures.MIGRATION).version()).isEqualTo(2);
        assertThat(later.current(SeedFixtures.MIGRATION).get(Rules.AGENT_FEE)).isEqualTo(Share.percent(2));
        assertThat(later.version(SeedFixtures.MIGRATION, 1).get(Rules.AGENT_FEE))
                .isEqualTo(Share.percent(1));
        assertThat(later.current(SeedFixtures.PEACE).version()).isEqualTo(1);
    }

    @Test
    void whatWasInForceAtAMomentStaysKnown() throws IOException {
        start();
        change("value: 1 %", "value: 2 %");
        RuleSets later = start();
        Instant day = Instant.EPOCH;
        assertThat(later.at(SeedFixtures.MIGRATION, day).version()).isEqualTo(1);
        assertThat(later.at(SeedFixtures.MIGRATION, day.plus(1, ChronoUnit.DAYS)))
                .isEqualTo(later.current(SeedFixtures.MIGRATION));
        change("value: 2 %", "value: 1 %");
        assertThat(start().at(SeedFixtures.MIGRATION, day.plus(9, ChronoUnit.DAYS))
                        .version())
                .isEqualTo(1);
    }

    @Test
    void filesAsTheyWereOnceAreTheVersionTheyWere() throws IOException {
        start();
        change("value: 1 %", "value: 2 %");
        start();
        change("value: 2 %", "value: 1 %");
        assertThat(start().current(SeedFixtures.MIGRATION).version()).isEqualTo(1);
    }

    @Test
    void aMistakeKeepsNoVersion() throws IOException {
        change("value: 1 %", "value: one");
        assertThatExceptionOfType(ConfigurationMistake.class).isThrownBy(this::start);
        assertThat(versions.find(SeedFixtures.MIGRATION, 1)).isEmpty();
    }

    @Test
    void aVersionNobodyKeptIsNotFound() {
        assertThatExceptionOfType(UnknownFund.class).isThrownBy(() -> start().version(SeedFixtures.MIGRATION, 7));
    }

    private RuleSets start() {
        SeedFolder seeds =
                new SeedFolder(new SeedSettings(folder.resolve("seeds").toString()), new DemoSettings(false, ""));
        return new SeededRuleSets(seeds, new Lists(seeds), versions);
    }

    private void change(String text, String by) throws IOException {
        Path rules = folder.resolve("seeds/funds/MIG00/rules.yaml");
        Files.writeString(rules, Files.readString(rules).replaceFirst(text, by));
    }
}
