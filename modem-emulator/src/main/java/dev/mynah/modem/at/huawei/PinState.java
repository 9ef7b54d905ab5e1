package dev.mynah.modem.at.huawei;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.PinStatus;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.SimErrors;

/** {@code ^CPIN}: which password the card waits for, and how often each may still be tried. */
final class PinState implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("^CPIN").read().bareTest();
    }

    @Override
    public Answer read(AtPort port) {
        PinStatus first = port.sim().pin(PinKey.PIN1);
        PinStatus second = port.sim().pin(PinKey.PIN2);
        String tries = first.pukTries() + "," + first.pinTries() + "," + second.pukTries() + "," + second.pinTries();
        return switch (port.sim().state()) {
            case READY -> Answer.line("^CPIN: READY,," + tries);
            case PIN_REQUIRED -> Answer.line("^CPIN: SIM PIN," + first.pinTries() + "," + tries);
            case PUK_REQUIRED -> Answer.line("^CPIN: SIM PUK," + first.pukTries() + "," + tries);
            default -> SimErrors.of(port);
        };
    }

    @Override
    public String clause() {
        return "Huawei";
    }

    @Override
    public String summary() {
        return "password wanted and tries left";
    }
}
