package dev.mynah.testbed.scenario;

import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import dev.mynah.testbed.file.Fields;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Requests turned down. */
final class RefusalKnobs {
    private static final Map<String, Procedure> PROCEDURES = procedures();

    static final List<Knob> ROWS = List.of(
            new Knob(
                    "reject",
                    "operator procedure cause [imsi] [cell] [times] [secured] [backOff]",
                    "Turns requests down: " + String.join(", ", PROCEDURES.keySet())
                            + ". Of one subscriber (`imsi`) or in one cell where that is said. `times` 0 is until `accept`; `secured` authenticates first, so that the reject is integrity"
                            + " protected; `backOff` is T3346 with cause 22.",
                    RefusalKnobs::reject),
            new Knob("accept", "operator", "Drops all reject rules.", RefusalKnobs::accept),
            new Knob(
                    "restart-vlr",
                    "operator",
                    "Has the MSC forget all visitors, as when it fails: those that MME or SGSN know are detached from the"
                            + " circuit switched domain and register there again.",
                    RefusalKnobs::restart));

    private RefusalKnobs() {}

    private static Map<String, Procedure> procedures() {
        Map<String, Procedure> names = new TreeMap<>();
        Arrays.stream(Procedure.values())
                .filter(it -> it != Procedure.NONE)
                .forEach(it ->
                        names.put(it.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), it));
        return names;
    }

    private static Turn reject(Fields fields) {
        String operator = CellKnobs.operator(fields);
        if (!fields.has("procedure")) {
            fields.problem("procedure", "is missing (as procedure: attach)");
        }
        Procedure procedure = fields.choice("procedure", PROCEDURES, String.join(", ", PROCEDURES.keySet()))
                .orElse(Procedure.ATTACH);
        int cause = fields.whole("cause", 1, 255, "11");
        Optional<String> imsi = fields.text("imsi");
        int times = fields.whole("times", 0, 1_000_000, 0);
        boolean secured = fields.flag("secured", false);
        Optional<Duration> backOff = fields.optional("backOff", Fields::duration);
        Optional<String> cell = fields.text("cell");
        RejectRule rule = new RejectRule(imsi, procedure, cause, times, secured, backOff);
        return (stage, timeline) -> cell.isPresent()
                ? stage.operator(operator).reject(cell.get(), rule)
                : stage.operator(operator).reject(rule);
    }

    private static Turn restart(Fields fields) {
        String operator = CellKnobs.operator(fields);
        return (stage, timeline) -> stage.operator(operator).restartVlr();
    }

    private static Turn accept(Fields fields) {
        String operator = CellKnobs.operator(fields);
        return (stage, timeline) -> stage.operator(operator).acceptAll();
    }
}
