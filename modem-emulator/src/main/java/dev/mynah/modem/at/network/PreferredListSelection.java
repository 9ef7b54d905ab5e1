package dev.mynah.modem.at.network;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.EnumParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CPLS}: which list of preferred operators {@code +CPOL} works on. TS 27.007 7.20. */
final class PreferredListSelection implements AtCommand<AtPort> {
    private static final EnumParameter<PreferredList> LIST = EnumParameter.numbered(
                    "list", PreferredList.class, PreferredList::list)
            .orElse(PreferredList.USER);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CPLS").set(LIST).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(PreferredList.SELECTED, given.get(LIST));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CPLS").add(port.get(PreferredList.SELECTED).list()));
    }

    @Override
    public String clause() {
        return "27.007 7.20";
    }

    @Override
    public String summary() {
        return "choose a list of preferred operators";
    }
}
