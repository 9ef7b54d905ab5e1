package dev.mynah.modem.at.network;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.EnumParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.UsageSetting;
import dev.mynah.modem.at.port.AtPort;

/**
 * {@code +CEMODE}: what comes first in EPS, calls (CS/PS mode 1) or packets (CS/PS mode 2). The modem always registers for both
 * domains, so that there are no PS modes. TS 27.007 10.1.28.
 */
final class OperationMode implements AtCommand<AtPort> {
    private static final int CS_PS_MODE_1 = 1;
    private static final int CS_PS_MODE_2 = 2;

    private static final EnumParameter<UsageSetting> MODE =
            EnumParameter.numbered("mode", UsageSetting.class, OperationMode::number);

    private static int number(UsageSetting usage) {
        return usage == UsageSetting.VOICE_CENTRIC ? CS_PS_MODE_1 : CS_PS_MODE_2;
    }

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CEMODE").set(MODE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.network().usage(given.get(MODE));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CEMODE").add(number(port.network().usage())));
    }

    @Override
    public String clause() {
        return "27.007 10.1.28";
    }

    @Override
    public String summary() {
        return "calls or packets first";
    }
}
