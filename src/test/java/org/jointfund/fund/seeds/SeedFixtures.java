package org.jointfund.fund.seeds;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jointfund.fund.RuleSet;
import org.jointfund.fund.RuleSetVersions;
import org.jointfund.shared.DemoSettings;
import org.jointfund.shared.FundCode;

/** The real seed files, as they are or with one text changed, and versions in memory. */
final class SeedFixtures {

    static final FundCode MIGRATION = new FundCode("MIG00");
    static final FundCode PEACE = new FundCode("PBF00");

    private SeedFixtures() {}

    static SeedFolder seeds(boolean demonstration) {
        return new SeedFolder(new SeedSettings("seeds"), new DemoSettings(demonstration, ""));
    }

    static FundFiles files(FundCode fund) {
        return seeds(false).funds().stream()
                .filter(files -> files.fund().equals(fund))
                .findFirst()
                .orElseThrow();
    }

    static RuleSet rules(FundCode fund) {
        return read(files(fund));
    }

    static RuleSet read(FundFiles files) {
        return new RuleSetReader(new Lists(seeds(false))).read(files, 1);
    }

    /** The files with the first occurrence of a text replaced. */
    static FundFiles changed(FundFiles files, String name, String text, String by) {
        Map<String, String> texts = new TreeMap<>(files.texts());
        texts.computeIfPresent(name, (file, content) -> {
            int at = content.indexOf(text);
            if (at < 0) {
                throw new IllegalArgumentException(name + " does not say " + text);
            }
            return content.substring(0, at) + by + content.substring(at + text.length());
        });
        return new FundFiles(files.fund(), texts);
    }

    static final class VersionsInMemory implements RuleSetVersions {

        private final Map<FundCode, List<StoredVersion>> kept = new HashMap<>();

        /** Kept a day apart, the first on the first day of the epoch. */
        @Override
        public int at(FundCode fund, Instant moment) {
            long days = Duration.between(Instant.EPOCH, moment).toDays();
            return (int) Math.max(
                    1, Math.min(days + 1, kept.getOrDefault(fund, List.of()).size()));
        }

        @Override
        public int keep(FundCode fund, String hash, Map<String, String> files) {
            List<StoredVersion> versions = kept.computeIfAbsent(fund, first -> new ArrayList<>());
            for (int version = 1; version <= versions.size(); version++) {
                if (versions.get(version - 1).hash().equals(hash)) {
                    return version;
                }
            }
            versions.add(new StoredVersion(hash, Map.copyOf(files)));
            return versions.size();
        }

        @Override
        public Optional<StoredVersion> find(FundCode fund, int version) {
            return kept.getOrDefault(fund, List.of()).stream()
                    .skip(version - 1L)
                    .findFirst();
        }
    }
}
