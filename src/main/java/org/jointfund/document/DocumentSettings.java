package org.jointfund.document;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The address under which people reach the application, and whether what it prints is a demonstration's (W3). */
@ConfigurationProperties("jointfund")
public record DocumentSettings(URI publicUrl, @DefaultValue Demo demo) {

    /** Set in the profile {@code demo}. */
    public record Demo(@DefaultValue("false") boolean enabled) {}

    /** Where anyone verifies the document that carries the code. */
    public String verifyAddress(VerificationCode code) {
        return publicUrl.toString().replaceAll("/$", "") + "/verify/" + code;
    }
}
