package dev.mynah.modem.at.goldfish;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CUSATD}: the HAL only ever asks, and means that its toolkit service runs: from then on it takes part. */
final class ToolkitService implements AtCommand<AtPort> {
    private final AtCommand<AtPort> standard = Reworded.standard("+CUSATD");

    @Override
    public Syntax syntax() {
        return standard.syntax();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return standard.set(port, given);
    }

    @Override
    public Answer read(AtPort port) {
        if (!port.holdsToolkit()) {
            Translated.set(standard, port, "0,1");
        }
        return standard.read(port);
    }

    @Override
    public String clause() {
        return standard.clause();
    }

    @Override
    public String summary() {
        return "take part in the card's toolkit, by asking";
    }
}
