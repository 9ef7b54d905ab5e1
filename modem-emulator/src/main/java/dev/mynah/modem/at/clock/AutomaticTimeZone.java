package dev.mynah.modem.at.clock;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Setting;

/** {@code +CTZU}: whether {@code +CCLK} follows the time the network sends. TS 27.007 8.40. */
final class AutomaticTimeZone implements AtCommand<AtPort> {
    private static final FlagParameter ON = FlagParameter.of("onoff").orElse(false);
    static final Setting<Boolean> FOLLOWED = Setting.flag("+CTZU", true);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CTZU").set(ON).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(FOLLOWED, given.get(ON));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CTZU").add(port.get(FOLLOWED) ? 1 : 0));
    }

    @Override
    public String clause() {
        return "27.007 8.40";
    }

    @Override
    public String summary() {
        return "follow network time";
    }
}
