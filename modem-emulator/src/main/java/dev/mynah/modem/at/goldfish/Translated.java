package dev.mynah.modem.at.goldfish;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Reading;
import dev.mynah.at.text.Alphabet;
import dev.mynah.modem.at.port.AtPort;

/** A standard command that is given other words than the HAL's: as they are, whatever alphabet it has chosen. */
final class Translated {
    private Translated() {}

    /** The answer of the set form. */
    static Answer set(AtCommand<AtPort> standard, AtPort port, String written) {
        Reading<Arguments> read = standard.syntax().bind(written, Alphabet.IRA);
        return read instanceof Reading.Good<Arguments> good
                ? standard.set(port, good.value())
                : new Answer.Final(((Reading.Refused<Arguments>) read).result());
    }
}
