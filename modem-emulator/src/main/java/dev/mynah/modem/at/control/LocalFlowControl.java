package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;

/** {@code +IFC}: flow control each way. Kept for the host to read; ptys and sockets always have it. V.250 6.2.12. */
final class LocalFlowControl implements AtCommand<AtPort> {
    private static final IntParameter BY_HOST =
            IntParameter.of("DCE_by_DTE", 0, 2).orElse(2);
    private static final IntParameter BY_MODEM =
            IntParameter.of("DTE_by_DCE", 0, 2).orElse(2);
    private static final Setting<Integer> BY_HOST_SETTING = Setting.number("+IFC.host", 2);
    private static final Setting<Integer> BY_MODEM_SETTING = Setting.number("+IFC.modem", 2);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+IFC").set(BY_HOST, BY_MODEM).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(BY_HOST_SETTING, given.get(BY_HOST));
        port.set(BY_MODEM_SETTING, given.get(BY_MODEM));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+IFC").add(port.get(BY_HOST_SETTING)).add(port.get(BY_MODEM_SETTING)));
    }

    @Override
    public String clause() {
        return "V.250 6.2.12";
    }

    @Override
    public String summary() {
        return "flow control on the line";
    }
}
