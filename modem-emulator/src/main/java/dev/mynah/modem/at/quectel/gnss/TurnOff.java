package dev.mynah.modem.at.quectel.gnss;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +QGPSEND}: ends the session of the receiver. */
final class TurnOff implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+QGPSEND").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return port.modem().positioning().session(false) ? Answer.ok() : GnssError.SESSION_NOT_ACTIVE.answer(port);
    }

    @Override
    public String clause() {
        return "Quectel GNSS";
    }

    @Override
    public String summary() {
        return "switch the GPS receiver off";
    }
}
