package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.EnumParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.at.text.Alphabet;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CSCS}: the alphabet of text strings on this line. TS 27.007 5.5. */
final class CharacterSet implements AtCommand<AtPort> {
    private static final EnumParameter<Alphabet> CHSET = EnumParameter.worded("chset", Alphabet.class, Alphabet::word);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CSCS").set(CHSET).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(AtPort.ALPHABET, given.get(CHSET));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CSCS").add(port.alphabet().word()));
    }

    @Override
    public String clause() {
        return "27.007 5.5";
    }

    @Override
    public String summary() {
        return "alphabet of the terminal";
    }
}
