package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +QGMR}: the revision with the version of the application on it, which hosts that bring new firmware compare. */
final class FirmwareVersion implements AtCommand<AtPort> {
    private final String application;

    /** @param application the version behind the revision, as {@code 01.002.01.002} */
    FirmwareVersion(String application) {
        this.application = application;
    }

    @Override
    public Syntax syntax() {
        return Syntax.extended("+QGMR").execute().read().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return read(port);
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(port.modem().identity().revision() + "_" + application);
    }

    @Override
    public String clause() {
        return "Quectel";
    }

    @Override
    public String summary() {
        return "revision with the application's version";
    }
}
