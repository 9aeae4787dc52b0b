package org.jointfund.command.web;

import org.jointfund.shared.MalformedValue;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Any script and sign, but no NUL, no other control character and no half character: nobody can read those, and no form sends them by itself. */
final class ReadableText {

    private ReadableText() {}

    static String of(String text) {
        if (text.codePoints().anyMatch(ReadableText::isUnreadable)) {
            throw new MalformedValue("text.unreadable", "");
        }
        return text;
    }

    private static boolean isUnreadable(int sign) {
        return Character.getType(sign) == Character.SURROGATE
                || (Character.isISOControl(sign) && sign != '\n' && sign != '\r' && sign != '\t');
    }

    /** Reads the texts of JSON. */
    static final class OfJson extends StdScalarDeserializer<String> {

        OfJson() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            return of(StringDeserializer.instance.deserialize(parser, context));
        }
    }
}
