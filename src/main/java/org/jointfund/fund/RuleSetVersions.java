package org.jointfund.fund;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jointfund.shared.FundCode;

/** The files of every version of a fund, kept for ever. */
public interface RuleSetVersions {

    /** The version these files have; files with a new hash become the next version. */
    int keep(FundCode fund, String hash, Map<String, String> files);

    /** The latest version that was kept by the moment, 1 before there was any. */
    int at(FundCode fund, Instant moment);

    /** The version's files by name, or none when there is no such version. */
    Optional<StoredVersion> find(FundCode fund, int version);

    /** The files of a version by name and their hash. */
    record StoredVersion(String hash, Map<String, String> files) {}
}
