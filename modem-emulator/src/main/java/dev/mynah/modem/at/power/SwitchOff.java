package dev.mynah.modem.at.power;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** Switches the module off; its power key switches it on again. */
public final class SwitchOff implements AtCommand<AtPort> {
    private final String name;
    private final String maker;

    /** @param name the command's, with its sign, as {@code #SHDN} */
    public SwitchOff(String name, String maker) {
        this.name = name;
        this.maker = maker;
    }

    @Override
    public Syntax syntax() {
        return Syntax.extended(name).execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        port.modem().shutDown();
        return Answer.ok();
    }

    @Override
    public String clause() {
        return maker;
    }

    @Override
    public String summary() {
        return "switch the module off; its power key (`mynah ctl power-key`) has it boot again";
    }
}
