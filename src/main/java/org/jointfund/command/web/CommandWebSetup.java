package org.jointfund.command.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class CommandWebSetup implements WebMvcConfigurer {

    private final BodyResolver body;
    private final ReceiptAnswer receipt;

    CommandWebSetup(BodyResolver body, ReceiptAnswer receipt) {
        this.body = body;
        this.receipt = receipt;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(body);
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(receipt);
    }
}
