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

/** {@code +CSIM}: an APDU on the basic channel, as the host wrote it. TS 27.007 8.17. */
final class GenericSimAccess implements AtCommand<AtPort> {
    private static final HexParameter COMMAND =
            HexParameter.of("command", Apdus.LONGEST).secret();
    private static final int FURTHER = 0x40;
    private static final int LAST_BASIC = 0x03;
    private static final IntParameter LENGTH = IntParameter.of("length", 8, 2 * Apdus.LONGEST);

    /** Classes with b7 have channels 4 to 19 in their low four bits, the others 0 to 3 in their low two. TS 102 221 10.1.1. */
    static boolean onLogicalChannel(Arguments given) {
        byte[] command = given.get(COMMAND);
        return command.length > 0 && ((command[0] & FURTHER) != 0 || (command[0] & LAST_BASIC) != 0);
    }

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CSIM").set(LENGTH, COMMAND).bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        byte[] command = given.get(COMMAND);
        return Apdus.fits(given.get(LENGTH), command)
                ? Pending.of(port.sim().transmit(command), answer -> Apdus.answer("+CSIM", answer))
                : Answer.error(CmeError.INCORRECT_PARAMETERS);
    }

    @Override
    public String clause() {
        return "27.007 8.17";
    }

    @Override
    public String summary() {
        return "APDU on the basic channel";
    }
}
