package org.jointfund.document.persistence;

import org.jointfund.document.DocumentId;
import org.jointfund.shared.persistence.TextTypeHandler;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DocumentTypes {

    @Bean
    ConfigurationCustomizer documentTypeHandlers() {
        return configuration -> configuration
                .getTypeHandlerRegistry()
                .register(DocumentId.class, new TextTypeHandler<>(DocumentId::new));
    }
}
