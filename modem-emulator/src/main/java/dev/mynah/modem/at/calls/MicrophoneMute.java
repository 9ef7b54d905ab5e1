package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CMUT}: mutes the microphone; the next call that is made opens it. TS 27.007 8.24. */
final class MicrophoneMute implements AtCommand<AtPort> {
    private static final FlagParameter N = FlagParameter.of("n");

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CMUT").set(N).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.subscription().calls().speech().mute(given.get(N));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(
                Line.of("+CMUT").add(port.subscription().calls().speech().muted() ? 1 : 0));
    }

    @Override
    public String clause() {
        return "27.007 8.24";
    }

    @Override
    public String summary() {
        return "mute the microphone";
    }
}
