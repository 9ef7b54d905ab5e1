package dev.mynah.testbed.scenario;

import dev.mynah.testbed.file.Fields;
import io.vertx.core.Future;
import java.util.List;

/** The power key of a modem. */
final class PowerKnobs {
    static final List<Knob> ROWS = List.of(new Knob(
            "power",
            "modem",
            "Presses the power key of a modem: one that a host has shut down (`+QPOWD`) boots.",
            PowerKnobs::power));

    private PowerKnobs() {}

    private static Turn power(Fields fields) {
        String modem = fields.text("modem", "modem0");
        return (stage, timeline) -> {
            stage.pressPowerKey(modem);
            return Future.succeededFuture();
        };
    }
}
