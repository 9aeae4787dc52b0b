package org.jointfund.fund.seeds;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code jointfund.seeds}: a folder instead of the packaged seeds. */
@ConfigurationProperties("jointfund")
record SeedSettings(@DefaultValue("") String seeds) {

    /** Where the seeds are, as a resource location that ends in a slash. */
    String location() {
        if (seeds.isBlank()) {
            return "classpath:seeds/";
        }
        return "file:" + (seeds.endsWith("/") ? seeds : seeds + "/");
    }
}
