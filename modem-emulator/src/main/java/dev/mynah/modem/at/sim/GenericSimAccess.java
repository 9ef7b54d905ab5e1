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
    private static final HexParameter COMMAND_IF_ANY = COMMAND.optional();
    private static final int FURTHER = 0x40;
    private static final int LAST_BASIC = 0x03;
    private static final IntParameter LENGTH = IntParameter.of("length", 8, 2 * Apdus.LONGEST);
    private static final IntParameter LOCK_OR_LENGTH = IntParameter.of("lock or length", 0, 2 * Apdus.LONGEST);
    private static final int LOCKED = 1;

    private final boolean lockable;

    /**
     * @param lockable whether the vendor has {@code +CSIM=1} and {@code +CSIM=0} around what a host does with the card, for
     *     which nothing else may use it meanwhile; an APDU is alone with the card here anyway
     */
    GenericSimAccess(boolean lockable) {
        this.lockable = lockable;
    }

    /** Classes with b7 have channels 4 to 19 in their low four bits, the others 0 to 3 in their low two. TS 102 221 10.1.1. */
    static boolean onLogicalChannel(Arguments given) {
        byte[] command = command(given);
        return command.length > 0 && ((command[0] & FURTHER) != 0 || (command[0] & LAST_BASIC) != 0);
    }

    private static byte[] command(Arguments given) {
        return given.takes(COMMAND)
                ? given.get(COMMAND)
                : given.find(COMMAND_IF_ANY).orElseGet(() -> new byte[0]);
    }

    @Override
    public Syntax syntax() {
        Syntax extended = Syntax.extended("+CSIM");
        return (lockable ? extended.set(LOCK_OR_LENGTH, COMMAND_IF_ANY) : extended.set(LENGTH, COMMAND)).bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        byte[] command = command(given);
        int length = given.get(lockable ? LOCK_OR_LENGTH : LENGTH);
        if (lockable && command.length == 0 && length <= LOCKED) {
            return Answer.ok();
        }
        return Apdus.fits(length, command)
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
