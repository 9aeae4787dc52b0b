package org.jointfund.shared;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Whether this is the demonstration, and the password every demonstration account has. */
@ConfigurationProperties("jointfund.demo")
public record DemoSettings(@DefaultValue("false") boolean enabled, @DefaultValue("jointfund") String password) {}
