package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;

/** {@code +ICF}: data bits, parity and stop bits. Kept for the host to read. V.250 6.2.11. */
final class CharacterFraming implements AtCommand<AtPort> {
    private static final IntParameter FORMAT = IntParameter.of("format", 0, 6).orElse(3);
    private static final IntParameter PARITY = IntParameter.of("parity", 0, 3).orElse(3);
    private static final Setting<Integer> FORMAT_SETTING = Setting.number("+ICF.format", 3);
    private static final Setting<Integer> PARITY_SETTING = Setting.number("+ICF.parity", 3);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+ICF").set(FORMAT, PARITY).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(FORMAT_SETTING, given.get(FORMAT));
        port.set(PARITY_SETTING, given.get(PARITY));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+ICF").add(port.get(FORMAT_SETTING)).add(port.get(PARITY_SETTING)));
    }

    @Override
    public String clause() {
        return "V.250 6.2.11";
    }

    @Override
    public String summary() {
        return "character framing";
    }
}
