package org.jointfund.fund.seeds;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSetVersions;
import org.jointfund.fund.RuleSets;
import org.jointfund.fund.UnknownFund;
import org.jointfund.shared.FundCode;

/** The rule sets read from the seeds at the start; older versions are read again from the database when somebody asks. */
final class SeededRuleSets implements RuleSets {

    private final RuleSetVersions versions;
    private final RuleSetReader reader;
    private final Map<FundCode, RuleSet> current = new TreeMap<>();
    private final Map<String, RuleSet> older = new ConcurrentHashMap<>();

    SeededRuleSets(SeedFolder seeds, Lists lists, RuleSetVersions versions) {
        this.versions = versions;
        this.reader = new RuleSetReader(lists);
        seeds.funds().forEach(this::load);
    }

    /** All files are read once before any version is kept, so a mistake keeps nothing. */
    private void load(FundFiles files) {
        reader.read(files, 0);
        int version = versions.keep(files.fund(), files.hash(), files.texts());
        current.put(files.fund(), reader.read(files, version));
    }

    @Override
    public List<RuleSet> all() {
        return List.copyOf(current.values());
    }

    @Override
    public RuleSet current(FundCode fund) {
        RuleSet rules = current.get(fund);
        if (rules == null) {
            throw new UnknownFund(fund);
        }
        return rules;
    }

    /** A version older than the seeds' files may have been put in force again; none is newer than that one. */
    @Override
    public RuleSet at(FundCode fund, Instant moment) {
        return version(fund, Math.min(versions.at(fund, moment), current(fund).version()));
    }

    @Override
    public RuleSet version(FundCode fund, int version) {
        RuleSet now = current(fund);
        return now.version() == version
                ? now
                : older.computeIfAbsent(fund + "/" + version, key -> stored(fund, version));
    }

    private RuleSet stored(FundCode fund, int version) {
        return versions.find(fund, version)
                .map(kept -> reader.read(new FundFiles(fund, kept.files()), version))
                .orElseThrow(() -> new UnknownFund(fund));
    }
}
