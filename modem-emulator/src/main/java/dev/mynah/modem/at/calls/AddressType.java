package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;

/** {@code +CSTA}: what dialled numbers are taken for; a leading + says more. TS 27.007 6.1. */
final class AddressType implements AtCommand<AtPort> {
    private static final IntParameter TYPE =
            IntParameter.oneOf("type", 129, 145).orElse(129);
    private static final Setting<Integer> CHOSEN = Setting.number("+CSTA", 129);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CSTA").set(TYPE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(CHOSEN, given.get(TYPE));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CSTA").add(port.get(CHOSEN)));
    }

    /** Whether numbers without a + are international ones all the same. */
    static boolean international(AtPort port) {
        return port.get(CHOSEN) == 145;
    }

    @Override
    public String clause() {
        return "27.007 6.1";
    }

    @Override
    public String summary() {
        return "type of dialled numbers";
    }
}
