package org.jointfund.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameBytesTests {

    @TempDir
    Path folder;

    @Test
    void twoJavaProcessesMakeTheSameBytes() throws IOException, InterruptedException {
        for (String name : List.of("agreement-en.pdf", "executed-fr.pdf", "wide-en.pdf")) {
            assertThat(rendered("one").resolve(name))
                    .hasSameBinaryContentAs(rendered("two").resolve(name));
        }
    }

    /** Another process, another hash seed, another day of its default calendar: nothing of it may show. */
    private Path rendered(String process) throws IOException, InterruptedException {
        Path out = folder.resolve(process);
        if (Files.notExists(out)) {
            Files.createDirectory(out);
            assertThat(start(out, process).waitFor())
                    .as("exit of process %s", process)
                    .isZero();
        }
        return out;
    }

    private static Process start(Path out, String process) throws IOException {
        String zone = process.equals("one") ? "UTC" : "Asia/Kathmandu";
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=" + zone,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Renderings.class.getName(),
                        out.toString())
                .redirectError(ProcessBuilder.Redirect.to(new File(out.toFile(), "log")))
                .start();
    }
}
