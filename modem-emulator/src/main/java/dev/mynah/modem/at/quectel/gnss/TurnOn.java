package dev.mynah.modem.at.quectel.gnss;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +QGPS}: begins a session of the receiver, a standalone one that goes on until it is ended, with a fix each second. */
final class TurnOn implements AtCommand<AtPort> {
    private static final IntParameter MODE = IntParameter.of("gnssmode", 1, 1);
    private static final IntParameter MOST_TIME =
            IntParameter.of("fixmaxtime", 1, 255).orElse(30);
    private static final IntParameter MOST_DISTANCE =
            IntParameter.of("fixmaxdist", 1, 1000).orElse(50);
    private static final IntParameter COUNT = IntParameter.of("fixcount", 0, 0).orElse(0);
    private static final IntParameter RATE = IntParameter.of("fixrate", 1, 1).orElse(1);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QGPS")
                .set(MODE, MOST_TIME, MOST_DISTANCE, COUNT, RATE)
                .read()
                .test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return port.modem().positioning().session(true) ? Answer.ok() : GnssError.SESSION_IS_ONGOING.answer(port);
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+QGPS").add(port.modem().positioning().inSession() ? 1 : 0));
    }

    @Override
    public String clause() {
        return "Quectel GNSS";
    }

    @Override
    public String summary() {
        return "switch the GPS receiver on";
    }
}
