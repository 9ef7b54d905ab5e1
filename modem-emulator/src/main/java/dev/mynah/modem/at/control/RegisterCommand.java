package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.line.SRegister;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import java.util.Locale;

/** An S-register. V.250 5.3.2: read, it gives three digits. */
record RegisterCommand(SRegister register) implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.register(register.number()).value(register.value());
    }

    @Override
    public String clause() {
        return register.clause();
    }

    @Override
    public String summary() {
        return register.summary();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.line().set(register, given.get(register.value()));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(String.format(Locale.ROOT, "%03d", port.line().get(register)));
    }
}
