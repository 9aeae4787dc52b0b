package org.jointfund.workflow;

import java.io.IOException;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** Where each step is taken: {@code workflow/task-pages.properties} maps user tasks to pages. */
@Component
public class TaskPages {

    private static final Pattern REPORT = Pattern.compile("/REP-(\\d{4})-");

    private final Properties paths;

    TaskPages() throws IOException {
        paths = PropertiesLoaderUtils.loadProperties(new ClassPathResource("workflow/task-pages.properties"));
    }

    /** The page of this step; the case page where the step has none of its own. */
    public String path(OpenTask task) {
        return path(task.step(), task.businessKey(), OpenTask.subject(task.about()));
    }

    String path(String step, String key, String subject) {
        return paths.getProperty(step, "/cases/{case}")
                .replaceAll("\\{(case|fund)}", key.split("/", 2)[0])
                .replace("{year}", year(key))
                .replace("{n}", key.substring(key.lastIndexOf('-') + 1))
                .replace("{key}", key)
                .replaceAll("\\{(agency|country|reviewer)}", Matcher.quoteReplacement(subject));
    }

    /** The year in the key of a report. */
    private static String year(String key) {
        Matcher year = REPORT.matcher(key);
        return year.find() ? year.group(1) : "";
    }
}
