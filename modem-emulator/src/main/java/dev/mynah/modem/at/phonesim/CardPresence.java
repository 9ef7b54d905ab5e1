package dev.mynah.modem.at.phonesim;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.SimState;
import dev.mynah.modem.at.port.AtPort;

/** {@code +SIMSTATE?}: whether a card can be asked for its files, or waits for a PIN. */
final class CardPresence implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+SIMSTATE").read();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+SIMSTATE").add(inserted(port.sim().state()) ? 1 : 0));
    }

    /** One that is being read is none yet: the host begins to read at once, and what it gets is final for it. */
    static boolean inserted(SimState state) {
        return switch (state) {
            case PIN_REQUIRED, PUK_REQUIRED, READY, BLOCKED -> true;
            case ABSENT, NOT_READY, FAILED -> false;
        };
    }

    @Override
    public String clause() {
        return "phonesim";
    }

    @Override
    public String summary() {
        return "whether there is a card";
    }
}
