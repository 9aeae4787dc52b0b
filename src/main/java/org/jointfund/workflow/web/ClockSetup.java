package org.jointfund.workflow.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jointfund.workflow.StoredClock;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** In a demonstration of several nodes each request is answered at the date that any of them moved to; it costs one read of one row. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class ClockSetup implements WebMvcConfigurer {

    private final StoredClock clock;

    ClockSetup(StoredClock clock) {
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new CatchingUp(clock));
    }

    /** Files need no date, and the page of a failure does not ask a database that may be away. */
    record CatchingUp(StoredClock clock) implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (handler instanceof HandlerMethod && request.getDispatcherType() == DispatcherType.REQUEST) {
                clock.catchUp();
            }
            return true;
        }
    }
}
