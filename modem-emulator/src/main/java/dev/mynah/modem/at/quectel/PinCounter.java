package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.EnumParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.PinStatus;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.SimErrors;
import java.util.List;

/** {@code +QPINC}: how often a PIN and its PUK may still be tried. */
final class PinCounter implements AtCommand<AtPort> {
    private static final EnumParameter<PinKey> FACILITY =
            EnumParameter.worded("facility", PinKey.class, PinCounter::facility);

    private static String facility(PinKey key) {
        return key == PinKey.PIN1 ? "SC" : "P2";
    }

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QPINC").set(FACILITY).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return lines(port, List.of(given.get(FACILITY)));
    }

    @Override
    public Answer read(AtPort port) {
        return lines(port, List.of(PinKey.PIN1, PinKey.PIN2));
    }

    private static Answer lines(AtPort port, List<PinKey> keys) {
        return port.sim().state().accessible()
                ? Answer.lines(keys.stream().map(key -> line(port, key)).toList())
                : SimErrors.of(port);
    }

    private static String line(AtPort port, PinKey key) {
        PinStatus status = port.sim().pin(key);
        return Line.of("+QPINC")
                .add(facility(key))
                .add(status.pinTries())
                .add(status.pukTries())
                .toString();
    }

    @Override
    public String clause() {
        return "Quectel";
    }

    @Override
    public String summary() {
        return "tries left for PINs and PUKs";
    }
}
