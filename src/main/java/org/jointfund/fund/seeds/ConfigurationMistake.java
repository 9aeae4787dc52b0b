package org.jointfund.fund.seeds;

/** A seed file says something nobody can follow; the application does not start. Line 0 means the file as a whole. */
final class ConfigurationMistake extends RuntimeException {

    private final String file;
    private final int line;
    private final String key;
    private final String sentence;

    ConfigurationMistake(String file, int line, String key, String sentence) {
        super("%s, line %d, %s: %s".formatted(file, line, key, sentence));
        this.file = file;
        this.line = line;
        this.key = key;
        this.sentence = sentence;
    }

    String file() {
        return file;
    }

    int line() {
        return line;
    }

    String key() {
        return key;
    }

    String sentence() {
        return sentence;
    }
}
