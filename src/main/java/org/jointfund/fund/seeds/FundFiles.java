package org.jointfund.fund.seeds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jointfund.shared.FundCode;

/** The texts of one fund's files by name. */
record FundFiles(FundCode fund, Map<String, String> texts) {

    static final List<String> NAMES = List.of(
            "areas.yaml",
            "calendar.yaml",
            "calls.yaml",
            "committee.yaml",
            "eligibility.yaml",
            "fund.yaml",
            "holders.yaml",
            "refund-floors.yaml",
            "rules.yaml",
            "scoring.yaml",
            "statement.yaml",
            "tranches.yaml",
            "words.yaml");

    Entry file(String name) {
        return find(name).orElseThrow(() -> new ConfigurationMistake(path(name), 0, name, "This file is missing."));
    }

    /** A file that versions of an earlier time do not have. */
    Optional<Entry> find(String name) {
        return Optional.ofNullable(texts.get(name)).map(text -> Entry.parse(path(name), text));
    }

    private String path(String name) {
        return "seeds/funds/" + fund + "/" + name;
    }

    /** SHA-256 over names and texts; line ends do not count. */
    String hash() {
        MessageDigest digest = sha256();
        new TreeMap<>(texts).forEach((name, text) -> {
            digest.update((name + "\0").getBytes(StandardCharsets.UTF_8));
            digest.update((text.replace("\r\n", "\n") + "\0").getBytes(StandardCharsets.UTF_8));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
