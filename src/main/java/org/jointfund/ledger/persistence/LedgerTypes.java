package org.jointfund.ledger.persistence;

import org.jointfund.ledger.Earmark;
import org.jointfund.shared.persistence.TextTypeHandler;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LedgerTypes {

    @Bean
    ConfigurationCustomizer ledgerTypeHandlers() {
        return configuration ->
                configuration.getTypeHandlerRegistry().register(Earmark.class, new TextTypeHandler<>(Earmark::parse));
    }
}
