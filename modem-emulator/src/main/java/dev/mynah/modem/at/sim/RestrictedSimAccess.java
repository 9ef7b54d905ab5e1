package dev.mynah.modem.at.sim;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CRSM}: one file of the card. TS 27.007 8.18. */
final class RestrictedSimAccess implements AtCommand<AtPort> {
    @Override
    public Syntax syntax() {
        return Syntax.extended("+CRSM")
                .set(
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
        return FileAccess.answer("+CRSM", given, port.sim()::file);
    }

    @Override
    public String clause() {
        return "27.007 8.18";
    }

    @Override
    public String summary() {
        return "read, update and describe files";
    }
}
