package dev.mynah.modem.at.sim;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.HexParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;

/** {@code +CUSATT}: the TERMINAL RESPONSE to the command that {@code +CUSATP} brought. TS 27.007 12.2.5. */
final class SendTerminalResponse implements AtCommand<AtPort> {
    private static final HexParameter RESPONSE = HexParameter.of("terminal_response", 255);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CUSATT").set(RESPONSE).bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return Pending.of(
                port.subscription().toolkit().respond(given.get(RESPONSE)),
                done -> Answer.line(Line.of("+CUSATT").add(0)));
    }

    @Override
    public String clause() {
        return "27.007 12.2.5";
    }

    @Override
    public String summary() {
        return "answer the card's toolkit";
    }
}
