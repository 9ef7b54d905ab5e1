package dev.mynah.testbed.scenario;

import dev.mynah.network.air.Access;
import dev.mynah.testbed.file.Fields;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Cells and how they are heard. */
final class CellKnobs {
    private static final int WEAKEST = -140;
    private static final int STRONGEST = -44;
    private static final int USUAL_RSRQ = -100;

    static final List<Knob> ROWS = List.of(
            new Knob(
                    "power",
                    "operator cell on",
                    "Switches a cell on or off; connections through it fail.",
                    CellKnobs::power),
            new Knob("level", "operator cell rsrp", "Sets how strongly every UE hears a cell, dBm.", CellKnobs::level),
            new Knob(
                    "ramp",
                    "operator cell rsrp within",
                    "Lets the level of a cell go evenly to another within a time.",
                    CellKnobs::ramp),
            new Knob(
                    "hear",
                    "operator cell ue [rsrp]",
                    "Has one UE (`modem0/slot0`) hear a cell with a level of its own; without `rsrp` as everybody again.",
                    CellKnobs::hear),
            new Knob(
                    "access",
                    "operator cell [barred] [emergency] [barredClasses]",
                    "Says who may use a cell: barred for normal service, emergency calls, access classes.",
                    CellKnobs::access),
            new Knob(
                    "lose",
                    "operator cell [uplink] [downlink]",
                    "Loses the next so many messages of a cell on the air, each way.",
                    CellKnobs::lose));

    private CellKnobs() {}

    private static Turn power(Fields fields) {
        String operator = operator(fields);
        String cell = cell(fields);
        boolean on = fields.flag("on", true);
        return (stage, timeline) -> stage.operator(operator).power(cell, on);
    }

    private static Turn level(Fields fields) {
        String operator = operator(fields);
        String cell = cell(fields);
        int rsrp = fields.whole("rsrp", WEAKEST, STRONGEST, "-85");
        return (stage, timeline) -> stage.operator(operator).level(cell, rsrp, USUAL_RSRQ);
    }

    private static Turn ramp(Fields fields) {
        String operator = operator(fields);
        String cell = cell(fields);
        int rsrp = fields.whole("rsrp", WEAKEST, STRONGEST, "-85");
        Duration within = fields.value("within", "30s", Duration.ZERO, Fields::duration);
        return (stage, timeline) -> stage.operator(operator).ramp(cell, rsrp, within);
    }

    private static Turn hear(Fields fields) {
        String operator = operator(fields);
        String cell = cell(fields);
        String ue = fields.text("ue", "modem0/slot0");
        Optional<Integer> rsrp =
                fields.has("rsrp") ? Optional.of(fields.whole("rsrp", WEAKEST, STRONGEST, "-85")) : Optional.empty();
        return (stage, timeline) -> {
            stage.requireUe(ue);
            return stage.operator(operator).hear(cell, ue, rsrp);
        };
    }

    private static Turn access(Fields fields) {
        String operator = operator(fields);
        String cell = cell(fields);
        boolean barred = fields.flag("barred", false);
        boolean emergency = fields.flag("emergency", true);
        Set<Integer> classes = new HashSet<>();
        for (String text : fields.texts("barredClasses")) {
            if (text.matches("[0-9]|1[1-5]")) {
                classes.add(Integer.valueOf(text));
            } else {
                fields.problem("barredClasses", "\"" + text + "\" is not an access class (0 to 9 and 11 to 15)");
            }
        }
        return (stage, timeline) -> stage.operator(operator).access(cell, new Access(barred, emergency, classes));
    }

    private static Turn lose(Fields fields) {
        String operator = operator(fields);
        String cell = cell(fields);
        int uplink = fields.whole("uplink", 0, 1000, 0);
        int downlink = fields.whole("downlink", 0, 1000, 0);
        return (stage, timeline) -> stage.operator(operator).lose(cell, uplink, downlink);
    }

    static String operator(Fields fields) {
        return fields.text("operator", "alpha");
    }

    private static String cell(Fields fields) {
        return fields.text("cell", "alpha-1");
    }
}
