package dev.mynah.modem.at.sim;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.HexParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Sim;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;

/** {@code +CRSM}: one file of the card. TS 27.007 8.18. */
final class RestrictedSimAccess implements AtCommand<AtPort> {
    private static final IntParameter COMMAND =
            IntParameter.oneOf("command", 176, 178, 192, 214, 220, 242).refusing(CmeError.OPERATION_NOT_SUPPORTED);
    private static final IntParameter FILE_ID =
            IntParameter.of("fileid", 0, 0xFFFF).orElse(0);
    private static final IntParameter P1 = IntParameter.of("P1", 0, 255).orElse(0);
    private static final IntParameter P2 = IntParameter.of("P2", 0, 255).orElse(0);
    private static final IntParameter P3 = IntParameter.of("P3", 0, 255).orElse(0);
    private static final HexParameter DATA = HexParameter.of("data", 255).orElse(new byte[0]);
    private static final HexParameter PATH_ID = HexParameter.of("pathid", 16).orElse(new byte[0]);
    private static final int UPDATE_BINARY = 214;
    private static final int UPDATE_RECORD = 220;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CRSM")
                .set(COMMAND, FILE_ID, P1, P2, P3, DATA, PATH_ID)
                .bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        int instruction = given.get(COMMAND);
        byte[] data = given.get(DATA);
        byte[] path = given.get(PATH_ID);
        boolean update = instruction == UPDATE_BINARY || instruction == UPDATE_RECORD;
        if (path.length % 2 != 0 || (update && data.length != given.get(P3))) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        Sim.FileCommand command = new Sim.FileCommand(
                instruction, given.get(FILE_ID), given.get(P1), given.get(P2), given.get(P3), data, path);
        return Pending.of(port.sim().file(command), RestrictedSimAccess::answer);
    }

    private static Answer answer(Sim.FileResponse response) {
        Line line = Line.of("+CRSM").add(response.sw1()).add(response.sw2());
        return Answer.line(response.data().length == 0 ? line : line.hex(response.data()));
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
