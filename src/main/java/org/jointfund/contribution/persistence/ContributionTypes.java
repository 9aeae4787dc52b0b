package org.jointfund.contribution.persistence;

import org.jointfund.contribution.DonorCode;
import org.jointfund.shared.persistence.TextTypeHandler;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContributionTypes {

    @Bean
    ConfigurationCustomizer contributionTypeHandlers() {
        return configuration ->
                configuration.getTypeHandlerRegistry().register(DonorCode.class, new TextTypeHandler<>(DonorCode::new));
    }
}
