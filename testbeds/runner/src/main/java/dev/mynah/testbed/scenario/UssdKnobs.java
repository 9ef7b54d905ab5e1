package dev.mynah.testbed.scenario;

import dev.mynah.network.operator.OperatorControl;
import dev.mynah.testbed.file.Fields;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** USSD that the network begins. */
final class UssdKnobs {
    static final List<Knob> ROWS = List.of(new Knob(
            "ussd",
            "operator imsi [text] [ask] [menu]",
            "Tells a subscriber a `text`, or asks for an answer (`ask: true`), or begins with the `menu` of a code (`*100#`). What"
                    + " the user says is an event.",
            UssdKnobs::push));

    private UssdKnobs() {}

    private static Turn push(Fields fields) {
        String operator = CellKnobs.operator(fields);
        String imsi = fields.text("imsi", "001010000000001");
        Optional<String> menu = fields.text("menu");
        String text = menu.isPresent() ? "" : fields.text("text", "Hello");
        boolean ask = fields.flag("ask", false);
        return (stage, timeline) -> {
            OperatorControl control = stage.operator(operator);
            Future<Optional<String>> answer =
                    menu.map(it -> control.ussdMenu(imsi, it)).orElseGet(() -> control.ussd(imsi, text, ask));
            return answer.compose(it -> it.isPresent()
                    ? Future.succeededFuture()
                    : Future.failedFuture(
                            new IllegalArgumentException("imsi: " + imsi + " can't be reached or did not answer")));
        };
    }
}
