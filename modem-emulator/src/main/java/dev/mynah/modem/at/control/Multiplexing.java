package dev.mynah.modem.at.control;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.result.ResultCode;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.mux.Multiplexer;
import dev.mynah.modem.mux.MuxParameters;

/**
 * {@code +CMUX}: the line carries a multiplexer from OK on, until it is closed down; each channel is an AT line of its own. There is
 * no error recovery, so timers and retries of the modem have nothing to do. TS 27.007 5.7, TS 27.010.
 */
final class Multiplexing implements AtCommand<AtPort> {
    private static final int LARGEST_FRAME = 32768;
    /** oFono looks for the advanced option in a range, and gives up where there is a list. */
    private static final IntParameter MODE = IntParameter.of("mode", 0, 1).asRange();

    private static final IntParameter SUBSET =
            IntParameter.of("subset", 0, 1).asRange().orElse(0);
    private static final IntParameter SPEED =
            IntParameter.of("port_speed", 1, 6).orElse(5);
    private static final IntParameter FRAME_SIZE =
            IntParameter.of("N1", 1, LARGEST_FRAME).optional();
    private static final IntParameter T1 = IntParameter.of("T1", 1, 255).orElse(10);
    private static final IntParameter N2 = IntParameter.of("N2", 0, 100).orElse(3);
    private static final IntParameter T2 = IntParameter.of("T2", 2, 255).orElse(30);
    private static final IntParameter T3 = IntParameter.of("T3", 1, 255).orElse(10);
    private static final IntParameter WINDOW = IntParameter.of("k", 1, 7).orElse(2);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CMUX")
                .set(MODE, SUBSET, SPEED, FRAME_SIZE, T1, N2, T2, T3, WINDOW)
                .read()
                .test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        boolean advanced = given.get(MODE) == 1;
        int frameSize = given.find(FRAME_SIZE).orElseGet(() -> MuxParameters.usualFrameSize(advanced));
        return port.channels()
                .map(voices -> (Answer) new Answer.Connect(
                        ResultCode.OK, new Multiplexer(new MuxParameters(advanced, frameSize), voices)))
                .orElseGet(() -> Answer.error(CmeError.OPERATION_NOT_ALLOWED));
    }

    /** Who can ask is on no multiplexer, so these are what holds if none is named. */
    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CMUX")
                .add(0)
                .add(0)
                .add(5)
                .add(MuxParameters.usualFrameSize(false))
                .add(10)
                .add(3)
                .add(30)
                .add(10)
                .add(2));
    }

    @Override
    public String clause() {
        return "27.007 5.7";
    }

    @Override
    public String summary() {
        return "multiplexing mode";
    }
}
