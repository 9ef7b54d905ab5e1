package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.line.LineOption;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.door.FlowControl;

/** {@code &K}: flow control of both ways at once, which {@code +IFC} then shows. */
final class FlowControlOption implements AtCommand<AtPort> {
    private static final LineOption OPTION = LineOption.FLOW_CONTROL;

    @Override
    public Syntax syntax() {
        return Syntax.basic(OPTION.command()).value(OPTION.value());
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        int value = given.get(OPTION.value());
        port.line().set(OPTION, value);
        LocalFlowControl.set(
                port,
                switch (value) {
                    case 0 -> FlowControl.NONE;
                    case 4, 5 -> FlowControl.CHARACTERS; // the other side of a call of packets is handed none of them
                    default -> FlowControl.CIRCUITS;
                });
        return Answer.ok();
    }

    @Override
    public String clause() {
        return OPTION.clause();
    }

    @Override
    public String summary() {
        return OPTION.summary();
    }
}
