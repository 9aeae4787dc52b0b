package org.jointfund.document;

import java.time.Instant;
import java.util.Locale;

/** What a PDF says about itself. Together with the model it decides every byte (N24): no date or id comes from elsewhere. */
public record Info(String title, String author, String subject, Locale language, Instant at, VerificationCode code) {}
