package org.jointfund.fund.seeds;

import org.jointfund.fund.Countries;
import org.jointfund.fund.ReferenceLists;
import org.jointfund.fund.RuleSetVersions;
import org.jointfund.fund.RuleSets;
import org.jointfund.shared.DemoSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the seeds when the application starts. */
@Configuration(proxyBeanMethods = false)
class FundSeeds {

    @Bean
    SeedFolder seedFolder(SeedSettings settings, DemoSettings demo) {
        return new SeedFolder(settings, demo);
    }

    @Bean
    Lists seedLists(SeedFolder seeds) {
        return new Lists(seeds);
    }

    @Bean
    Countries countries(Lists lists) {
        return lists.countries();
    }

    @Bean
    ReferenceLists referenceLists(Lists lists) {
        return lists.others();
    }

    @Bean
    RuleSets ruleSets(SeedFolder seeds, Lists lists, RuleSetVersions versions) {
        return new SeededRuleSets(seeds, lists, versions);
    }
}
