package dev.mynah.modem.at.sim;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CRLA}: one file of the application on a logical channel. TS 27.007 8.44. */
final class RestrictedChannelAccess implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+CRLA")
                .set(
                        Sessions.ID,
                        FileAccess.COMMAND,
                        FileAccess.FILE_ID,
                        FileAccess.P1,
                        FileAccess.P2,
                        FileAccess.P3,
                        FileAccess.DATA,
                        FileAccess.PATH_ID)
                .bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return FileAccess.answer("+CRLA", given, it -> port.sim().file(given.get(Sessions.ID), it));
    }

    @Override
    public String clause() {
        return "27.007 8.44";
    }

    @Override
    public String summary() {
        return "read, update and describe files on a logical channel";
    }
}
