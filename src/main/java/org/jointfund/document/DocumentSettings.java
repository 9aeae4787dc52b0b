package org.jointfund.document;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The address under which people reach the application. */
@ConfigurationProperties("jointfund")
public record DocumentSettings(URI publicUrl) {

    /** Where anyone verifies the document that carries the code. */
    public String verifyAddress(VerificationCode code) {
        return publicUrl.toString().replaceAll("/$", "") + "/verify/" + code;
    }
}
