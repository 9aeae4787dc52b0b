package org.jointfund.fund.seeds;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jointfund.shared.DemoSettings;
import org.jointfund.shared.FundCode;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The folder of seeds, packaged or on disk; in a demonstration a fund's file there takes the place of its own. */
final class SeedFolder {

    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
    private final SeedSettings settings;
    private final DemoSettings demo;

    SeedFolder(SeedSettings settings, DemoSettings demo) {
        this.settings = settings;
        this.demo = demo;
    }

    /** The funds that have a folder, in the order of their codes. */
    List<FundFiles> funds() {
        return Arrays.stream(find("funds/*/fund.yaml"))
                .map(SeedFolder::folderName)
                .sorted()
                .map(FundCode::new)
                .map(this::fund)
                .toList();
    }

    private FundFiles fund(FundCode fund) {
        Map<String, String> texts = new TreeMap<>(files("funds/" + fund + "/*"));
        if (demo.enabled()) {
            texts.putAll(files("demo/funds/" + fund + "/*"));
        }
        return new FundFiles(fund, texts);
    }

    /** The rows of a list. */
    List<Row> list(String path) {
        return Row.read("seeds/" + path, text(resources.getResource(settings.location() + path)));
    }

    boolean has(String path) {
        return resources.getResource(settings.location() + path).exists();
    }

    boolean demonstration() {
        return demo.enabled();
    }

    private Map<String, String> files(String pattern) {
        Map<String, String> texts = new TreeMap<>();
        for (Resource file : find(pattern)) {
            texts.put(String.valueOf(file.getFilename()), text(file));
        }
        return texts;
    }

    private Resource[] find(String pattern) {
        try {
            return resources.getResources(settings.location() + pattern);
        } catch (FileNotFoundException nothingThere) {
            return new Resource[0];
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new ConfigurationMistake(String.valueOf(file.getFilename()), 0, "", "This file cannot be read.");
        }
    }

    private static String folderName(Resource file) {
        try {
            String path = file.getURL().getPath();
            String folder = path.substring(0, path.lastIndexOf('/'));
            return folder.substring(folder.lastIndexOf('/') + 1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
