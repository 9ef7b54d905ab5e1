package dev.mynah.testbed.scenario;

import dev.mynah.testbed.file.Fields;
import io.vertx.core.Future;
import java.util.List;

/** The power key of a modem. */
final class PowerKeyKnobs {
    static final List<Knob> ROWS = List.of(new Knob(
            "power-key",
            "modem",
            "Presses the power key of a modem: one that a host has shut down (`+QPOWD`) boots.",
            PowerKeyKnobs::press));

    private PowerKeyKnobs() {}

    private static Turn press(Fields fields) {
        String modem = fields.text("modem", "modem0");
        return (stage, timeline) -> {
            stage.pressPowerKey(modem);
            return Future.succeededFuture();
        };
    }
}
