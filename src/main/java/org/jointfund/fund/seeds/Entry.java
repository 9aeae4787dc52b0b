package org.jointfund.fund.seeds;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A place in a YAML file that knows its file, line and key, so that every mistake can name them. */
record Entry(String file, String key, Node node) {

    static Entry parse(String file, String text) {
        try {
            Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) {
                throw new ConfigurationMistake(file, 1, "", "The file is empty.");
            }
            return new Entry(file, "", root);
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 0
                    : broken.getProblemMark().getLine() + 1;
            throw new ConfigurationMistake(file, line, "", "This is not YAML: " + broken.getProblem() + ".");
        }
    }

    ConfigurationMistake mistake(String sentence) {
        return new ConfigurationMistake(file, node.getStartMark().getLine() + 1, key, sentence);
    }

    /** The entries below by name; a name that stands twice is a mistake. */
    Map<String, Entry> fields() {
        if (!(node instanceof MappingNode mapping)) {
            throw mistake("Names with values are expected here.");
        }
        Map<String, Entry> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Entry field = field(tuple);
            if (fields.put(((ScalarNode) tuple.getKeyNode()).getValue(), field) != null) {
                throw field.mistake("This key stands twice.");
            }
        }
        return fields;
    }

    private Entry field(NodeTuple tuple) {
        if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
            throw mistake("A key must be a word.");
        }
        return new Entry(file, below(name.getValue()), tuple.getValueNode());
    }

    private String below(String name) {
        return key.isEmpty() ? name : key + "." + name;
    }

    /** This entry, once every field below has one of the names. */
    Entry only(String... names) {
        List<String> known = List.of(names);
        fields().forEach((name, field) -> {
            if (!known.contains(name)) {
                throw field.mistake("This key is not known here; known are " + String.join(", ", known) + ".");
            }
        });
        return this;
    }

    Optional<Entry> find(String name) {
        return Optional.ofNullable(fields().get(name));
    }

    Entry get(String name) {
        return find(name).orElseThrow(() -> new Entry(file, below(name), node).mistake("This key is missing."));
    }

    Stream<Entry> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw mistake("A list is expected here.");
        }
        List<Node> nodes = sequence.getValue();
        return IntStream.range(0, nodes.size()).mapToObj(i -> new Entry(file, key + "[" + (i + 1) + "]", nodes.get(i)));
    }

    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw mistake("One value is expected here.");
        }
        return scalar.getValue().strip();
    }
}
