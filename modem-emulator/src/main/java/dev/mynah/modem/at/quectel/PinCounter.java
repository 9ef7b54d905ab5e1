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
        return Answer.line(line(port, given.get(FACILITY)));
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.lines(List.of(line(port, PinKey.PIN1), line(port, PinKey.PIN2)));
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
