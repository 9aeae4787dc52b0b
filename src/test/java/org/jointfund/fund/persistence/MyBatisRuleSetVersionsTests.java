package org.jointfund.fund.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jointfund.JointfundTest;
import org.jointfund.fund.RuleSetVersions;
import org.jointfund.fund.RuleSetVersions.StoredVersion;
import org.jointfund.shared.FundCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@JointfundTest
class MyBatisRuleSetVersionsTests {

    @Autowired
    private RuleSetVersions versions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void countsTheVersionsOfEachFundFromOne() {
        FundCode fund = new FundCode("VER01");
        assertThat(versions.keep(fund, "a".repeat(64), Map.of("rules.yaml", "one")))
                .isEqualTo(1);
        assertThat(versions.keep(fund, "b".repeat(64), Map.of("rules.yaml", "two")))
                .isEqualTo(2);
        assertThat(versions.keep(fund, "a".repeat(64), Map.of("rules.yaml", "one")))
                .isEqualTo(1);
        assertThat(versions.find(fund, 2)).contains(new StoredVersion("b".repeat(64), Map.of("rules.yaml", "two")));
        assertThat(versions.find(fund, 3)).isEmpty();
    }

    @Test
    void knowsWhichVersionWasTheLatestAtAMoment() {
        FundCode fund = new FundCode("VER04");
        versions.keep(fund, "a".repeat(64), Map.of("rules.yaml", "one"));
        versions.keep(fund, "b".repeat(64), Map.of("rules.yaml", "two"));
        Instant second = jdbc.sql("select loaded_at from fund_rule_set where fund = 'VER04' and version = 2")
                .query(LocalDateTime.class)
                .single()
                .toInstant(ZoneOffset.UTC);
        assertThat(versions.at(fund, second)).isEqualTo(2);
        assertThat(versions.at(fund, Instant.EPOCH)).isEqualTo(1);
    }

    @Test
    void nodesThatStartAtOnceKeepOneVersion() throws Exception {
        FundCode fund = new FundCode("VER02");
        Callable<Integer> node = () -> versions.keep(fund, "c".repeat(64), Map.of("rules.yaml", "مرحبا 😀"));
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        try {
            for (Future<Integer> version :
                    nodes.invokeAll(Stream.generate(() -> node).limit(8).toList())) {
                assertThat(version.get()).isEqualTo(1);
            }
        } finally {
            nodes.shutdown();
        }
        assertThat(contents(fund)).containsExactly("مرحبا 😀");
    }

    @Test
    void aKeptVersionCanNeverBeChanged() {
        FundCode fund = new FundCode("VER03");
        versions.keep(fund, "d".repeat(64), Map.of("rules.yaml", "one"));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update fund_rule_file set content = 'two' where fund = 'VER03'")
                        .update());
        assertThat(contents(fund)).containsExactly("one");
    }

    private List<String> contents(FundCode fund) {
        return jdbc.sql("select content from fund_rule_file where fund = ?")
                .param(fund.value())
                .query(String.class)
                .list();
    }
}
