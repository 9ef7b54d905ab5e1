package dev.mynah.modem.at.quirk;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.modem.at.Dialect;
import dev.mynah.modem.at.Quirk;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.sim.SimCommands;

/**
 * {@code +CSIM} carries APDUs on the basic channel alone. MANAGE CHANNEL is one, so that a host gets a channel which it then
 * cannot use; {@code +CCHO} and {@code +CGLA} work.
 */
final class CsimOnBasicChannel implements Quirk {
    @Override
    public String name() {
        return "csim-basic-channel";
    }

    @Override
    public String summary() {
        return "`+CSIM` opens a logical channel and then answers `ERROR` to every APDU on it, while `+CCHO` and `+CGLA` work";
    }

    @Override
    public Dialect in(Dialect spoken) {
        return spoken.replacing("+CSIM", Refusing::new);
    }

    private static final class Refusing extends Answered {
        Refusing(AtCommand<AtPort> usual) {
            super(usual);
        }

        @Override
        public Answer set(AtPort port, Arguments given) {
            return SimCommands.onLogicalChannel(given) ? Answer.error() : usual().set(port, given);
        }
    }
}
