package dev.mynah.testbed.scenario;

import dev.mynah.testbed.file.Fields;
import java.util.List;

/** Short messages from nobody's mobile. */
final class ShortMessageKnobs {
    static final List<Knob> ROWS = List.of(new Knob(
            "message",
            "operator from to text",
            "Sends a short message from a number or a name (up to 11 characters) to a subscriber of any operator.",
            ShortMessageKnobs::message));

    private ShortMessageKnobs() {}

    private static Turn message(Fields fields) {
        String operator = CellKnobs.operator(fields);
        String from = fields.text("from", "+15550100001");
        String to = fields.text("to", "+15550100001");
        String text = fields.text("text", "hello");
        return (stage, timeline) ->
                stage.operator(operator).message(from, to.startsWith("+") ? to.substring(1) : to, text);
    }
}
