package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.calls.HangUpControl;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.OnlineData;

/** {@code H}: hangs up. V.250 6.3.6. */
final class HookControl implements AtCommand<AtPort> {
    private static final IntParameter VALUE = IntParameter.of("value", 0, 0).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.basic("H").value(VALUE);
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        port.dataCall().ifPresent(OnlineData::hungUp);
        return HangUpControl.hook(port);
    }

    @Override
    public String clause() {
        return "V.250 6.3.6";
    }

    @Override
    public String summary() {
        return "hang up";
    }
}
