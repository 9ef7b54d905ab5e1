package dev.mynah.testbed.scenario;

import dev.mynah.network.air.cbs.BroadcastPages;
import dev.mynah.network.air.cbs.PrimaryNotification;
import dev.mynah.network.air.cbs.PrimaryNotification.Warning;
import dev.mynah.network.air.cbs.SerialNumber;
import dev.mynah.network.air.cbs.SerialNumber.Scope;
import dev.mynah.network.cbs.BroadcastSpec;
import dev.mynah.testbed.file.Fields;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Cell broadcast, the warnings of ETWS and those of CMAS (PWS). TS 23.041. */
final class BroadcastKnobs {
    private static final int MOST_IDENTIFIER = 0xFFFF;
    private static final int MOST_CODE = 1023;
    private static final Duration USUAL_PERIOD = Duration.ofSeconds(10);
    private static final Map<String, Warning> WARNINGS = warnings();

    static final List<Knob> ROWS = List.of(
            new Knob(
                    "broadcast",
                    "operator identifier text [code] [update] [cells] [period] [times]",
                    "Broadcasts a text in cells of every technology, again after each `period` (10s), `times` times or until"
                            + " `silence` (0). 4352 to 4356 are secondary notifications of ETWS, 4370 to 4399 warnings of CMAS.",
                    BroadcastKnobs::broadcast),
            new Knob(
                    "warn",
                    "operator warning [code] [update] [cells] [period] [times]",
                    "Broadcasts a primary notification of ETWS: " + String.join(", ", WARNINGS.keySet()) + ".",
                    BroadcastKnobs::warn),
            new Knob("silence", "operator identifier [code] [update]", "Stops a broadcast.", BroadcastKnobs::silence));

    private BroadcastKnobs() {}

    private static Map<String, Warning> warnings() {
        Map<String, Warning> names = new TreeMap<>();
        Arrays.stream(Warning.values())
                .forEach(it -> names.put(it.name().toLowerCase(Locale.ROOT).replace('_', '-'), it));
        return names;
    }

    private static SerialNumber serial(Fields fields) {
        return new SerialNumber(Scope.PLMN, fields.whole("code", 0, MOST_CODE, 1), fields.whole("update", 0, 15, 0));
    }

    private static BroadcastSpec spec(Fields fields) {
        Set<String> cells = Set.copyOf(fields.texts("cells"));
        Duration period = fields.optional("period", Fields::duration).orElse(USUAL_PERIOD);
        int times = fields.whole("times", 0, 1_000_000, 1);
        return fields.make(() -> new BroadcastSpec(cells, period, times)).orElse(BroadcastSpec.ONCE);
    }

    private static Turn broadcast(Fields fields) {
        String operator = CellKnobs.operator(fields);
        int identifier = fields.whole("identifier", 0, MOST_IDENTIFIER, "50");
        String text = fields.text("text", "It will rain.");
        SerialNumber serial = serial(fields);
        BroadcastSpec spec = spec(fields);
        BroadcastPages pages = fields.make(() -> BroadcastPages.of(serial, identifier, text))
                .orElseGet(() -> BroadcastPages.of(serial, identifier, ""));
        return (stage, timeline) -> stage.operator(operator).broadcast(pages, spec);
    }

    private static Turn warn(Fields fields) {
        String operator = CellKnobs.operator(fields);
        if (!fields.has("warning")) {
            fields.problem("warning", "is missing (as warning: earthquake)");
        }
        Warning warning = fields.choice("warning", WARNINGS, String.join(", ", WARNINGS.keySet()))
                .orElse(Warning.TEST);
        SerialNumber serial = serial(fields);
        BroadcastSpec spec = spec(fields);
        return (stage, timeline) -> stage.operator(operator).broadcast(PrimaryNotification.of(serial, warning), spec);
    }

    private static Turn silence(Fields fields) {
        String operator = CellKnobs.operator(fields);
        int identifier = fields.whole("identifier", 0, MOST_IDENTIFIER, "50");
        SerialNumber serial = serial(fields);
        return (stage, timeline) -> stage.operator(operator).stopBroadcast(identifier, serial);
    }
}
