package org.jointfund.fund.persistence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jointfund.fund.RuleSetVersions;
import org.jointfund.shared.FundCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Versions in tables. Two nodes that start at once keep the same files as one version. */
@Repository
class MyBatisRuleSetVersions implements RuleSetVersions {

    private static final Logger LOG = LoggerFactory.getLogger(MyBatisRuleSetVersions.class);

    private final RuleSetMapper mapper;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MyBatisRuleSetVersions(RuleSetMapper mapper, TransactionTemplate transaction, Clock clock) {
        this.mapper = mapper;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public int keep(FundCode fund, String hash, Map<String, String> files) {
        Integer version = mapper.versionOf(fund.value(), hash);
        while (version == null) {
            addUnlessAnotherNodeDid(fund, hash, files);
            version = mapper.versionOf(fund.value(), hash);
        }
        return version;
    }

    private void addUnlessAnotherNodeDid(FundCode fund, String hash, Map<String, String> files) {
        try {
            transaction.executeWithoutResult(status -> add(fund, hash, files));
        } catch (DuplicateKeyException anotherNodeWasFaster) {
            LOG.info("Another node has just kept a version of {}", fund, anotherNodeWasFaster);
        }
    }

    private void add(FundCode fund, String hash, Map<String, String> files) {
        int version = mapper.latest(fund.value()) + 1;
        mapper.add(fund.value(), version, hash, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        files.forEach((name, content) -> mapper.addFile(fund.value(), version, new RuleFile(name, content)));
    }

    @Override
    public int at(FundCode fund, Instant moment) {
        return mapper.at(fund.value(), LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }

    @Override
    public Optional<StoredVersion> find(FundCode fund, int version) {
        return Optional.ofNullable(mapper.hash(fund.value(), version))
                .map(hash -> new StoredVersion(hash, files(fund, version)));
    }

    private Map<String, String> files(FundCode fund, int version) {
        return mapper.files(fund.value(), version).stream()
                .collect(Collectors.toMap(RuleFile::name, RuleFile::content));
    }
}
