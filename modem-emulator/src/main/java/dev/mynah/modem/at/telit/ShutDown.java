package dev.mynah.modem.at.telit;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code #SHDN}: switches the module off; its power key switches it on again. */
final class ShutDown implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("#SHDN").execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        port.modem().shutDown();
        return Answer.ok();
    }

    @Override
    public String clause() {
        return "Telit";
    }

    @Override
    public String summary() {
        return "switch the module off; its power key (`mynah ctl power-key`) has it boot again";
    }
}
