package dev.mynah.modem.at.sim;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.HexParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;

/** {@code +CGLA}: an APDU on a logical channel; the class octet is given the channel. TS 27.007 8.43. */
final class LogicalChannelAccess implements AtCommand<AtPort> {
    private static final IntParameter LENGTH = IntParameter.of("length", 8, 2 * Apdus.LONGEST);
    private static final HexParameter COMMAND =
            HexParameter.of("command", Apdus.LONGEST).secret();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGLA").set(Sessions.ID, LENGTH, COMMAND).bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        byte[] command = given.get(COMMAND);
        return Apdus.fits(given.get(LENGTH), command)
                ? Pending.of(
                        port.sim().transmit(given.get(Sessions.ID), command), answer -> Apdus.answer("+CGLA", answer))
                : Answer.error(CmeError.INCORRECT_PARAMETERS);
    }

    @Override
    public String clause() {
        return "27.007 8.43";
    }

    @Override
    public String summary() {
        return "APDU on a logical channel";
    }
}
