package org.jointfund;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** A process of its own that runs what is tested here, on the same database. */
public final class AnotherJvm {

    private static final List<String> SETTINGS = List.of(
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "spring.flyway.user",
            "spring.flyway.password");

    private AnotherJvm() {}

    /** Ready to be started, with these arguments and the settings of the database after them. */
    public static ProcessBuilder running(Class<?> main, Environment database, String... arguments) {
        Stream<String> java = Stream.of(
                "java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Duser.timezone=UTC", "-cp", classPath());
        Stream<String> settings = SETTINGS.stream().map(name -> "--" + name + "=" + database.getRequiredProperty(name));
        return new ProcessBuilder(Stream.of(java, Stream.of(main.getName()), Stream.of(arguments), settings)
                .flatMap(part -> part)
                .toList());
    }

    /** An empty entry, which the test runner leaves at the end, would be the folder of the sources. */
    private static String classPath() {
        return System.getProperty("java.class.path").replaceFirst(":$", "");
    }
}
