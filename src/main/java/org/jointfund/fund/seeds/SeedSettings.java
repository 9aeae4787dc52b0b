package org.jointfund.fund.seeds;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code jointfund.seeds}: a folder instead of the packaged seeds; {@code jointfund.demo.enabled}: whether the fictitious part is loaded. */
@ConfigurationProperties("jointfund")
record SeedSettings(@DefaultValue("") String seeds, @DefaultValue Demo demo) {

    /** Whether this is the demonstration. */
    record Demo(@DefaultValue("false") boolean enabled) {}

    boolean demonstration() {
        return demo.enabled();
    }

    /** Where the seeds are, as a resource location that ends in a slash. */
    String location() {
        if (seeds.isBlank()) {
            return "classpath:seeds/";
        }
        return "file:" + (seeds.endsWith("/") ? seeds : seeds + "/");
    }
}
