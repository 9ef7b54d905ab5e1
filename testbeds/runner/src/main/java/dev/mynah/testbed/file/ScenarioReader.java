package dev.mynah.testbed.file;

import dev.mynah.testbed.scenario.Knob;
import dev.mynah.testbed.scenario.Knobs;
import dev.mynah.testbed.scenario.Scenario;
import dev.mynah.testbed.scenario.Turn;
import dev.mynah.testbed.subscribers.Column;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads scenarios: those of testbed files, of files of their own, and single knobs given as name and values. */
public final class ScenarioReader {
    private static final String SECTION = "scenario";

    private ScenarioReader() {}

    /**
     * Reads a file that has nothing but {@code scenario}.
     *
     * @param name what messages call it
     */
    public static Scenario file(String name, String yaml) throws BrokenFile, IOException {
        Problems problems = new Problems(name);
        Optional<Node.Mapping> root = YamlReader.read(yaml, problems);
        Scenario scenario = Scenario.NONE;
        if (root.isPresent()) {
            Fields fields = new Fields(root.get(), problems);
            scenario = read(fields);
            fields.done();
        }
        if (problems.count() > 0) {
            throw new BrokenFile(problems.lines());
        }
        return scenario;
    }

    /** The {@code scenario} section; none where there is none. */
    static Scenario read(Fields root) {
        List<Scenario.Step> steps = new ArrayList<>();
        for (Fields step : root.each(SECTION)) {
            Duration at = step.optional("at", Fields::duration).orElse(Duration.ZERO);
            Map<String, Node> named = new LinkedHashMap<>(step.node().fields());
            named.remove("at");
            if (named.size() != 1) {
                step.problem(
                        "a step is one knob, as { at: 10s, power: { operator: alpha, cell: alpha-1, on: false } }");
                continue;
            }
            String name = named.keySet().iterator().next();
            Knobs.named(name)
                    .ifPresentOrElse(
                            knob -> {
                                Fields values = step.inner(name);
                                Turn turn = knob.reader().apply(values);
                                values.done();
                                steps.add(new Scenario.Step(at, words(knob, values.node()), turn));
                            },
                            () -> step.problem(name, "is not a knob (there is " + names() + ")"));
        }
        return new Scenario(steps);
    }

    /** One knob from the texts of its fields. */
    public static Scenario.Step knob(String name, Map<String, String> values) throws BrokenFile {
        Knob knob = Knobs.named(name)
                .orElseThrow(() -> new BrokenFile(List.of(name + ": is not a knob (there is " + names() + ")")));
        Problems problems = new Problems(name);
        Map<String, Node> nodes = new LinkedHashMap<>();
        values.forEach((field, text) -> nodes.put(field, new Node.Text(0, field, text)));
        Fields fields = new Fields(new Node.Mapping(0, "", nodes), problems);
        Turn turn = knob.reader().apply(fields);
        fields.done();
        if (problems.count() > 0) {
            throw new BrokenFile(problems.lines().stream()
                    .map(line -> line.replaceFirst(":[01]: ", ": "))
                    .toList());
        }
        return new Scenario.Step(Duration.ZERO, words(knob, fields.node()), turn);
    }

    private static String names() {
        return Knobs.all().stream().map(Knob::name).collect(Collectors.joining(", "));
    }

    private static String words(Knob knob, Node.Mapping values) {
        return knob.name()
                + values.fields().entrySet().stream()
                        .map(it -> " " + it.getKey() + "=" + (secret(it.getKey()) ? "..." : text(it.getValue())))
                        .collect(Collectors.joining());
    }

    private static boolean secret(String field) {
        return Column.named(field).filter(Column::secret).isPresent();
    }

    private static String text(Node node) {
        return node instanceof Node.Text text ? text.text() : node.kind();
    }
}
