package dev.mynah.modem.at.power;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.at.port.AtPort;

/** Switches the module off and on again. */
public final class Restart implements AtCommand<AtPort> {
    private final String name;
    private final String maker;

    /** @param name the command's, with its sign, as {@code !RESET} */
    public Restart(String name, String maker) {
        this.name = name;
        this.maker = maker;
    }

    @Override
    public Syntax syntax() {
        return Syntax.extended(name).execute().bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        port.subscription().restart(Functionality.FULL);
        return Answer.ok();
    }

    @Override
    public String clause() {
        return maker;
    }

    @Override
    public String summary() {
        return "restart the module";
    }
}
