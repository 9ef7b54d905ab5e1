package dev.mynah.modem.at.calls;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.ServiceClass;
import dev.mynah.modem.SupplementaryServices;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import dev.mynah.modem.at.port.Setting;
import dev.mynah.modem.at.services.ServiceLines;
import dev.mynah.network.air.nas.ss.component.SsCode;
import java.util.Optional;

/**
 * {@code +CCWA}: whether a call that waits is told of, and, where a mode is given, whether the network lets calls wait. TS
 * 27.007 7.12.
 */
final class CallWaiting implements AtCommand<AtPort> {
    static final Setting<Boolean> REPORTING = Setting.flag("+CCWA", false);

    private static final FlagParameter N = FlagParameter.of("n").orElse(false);
    private static final IntParameter MODE =
            IntParameter.of("mode", 0, 2).optional().unlisted();
    private static final IntParameter CLASS =
            IntParameter.of("class", 1, 255).orElse(ServiceClass.USUAL).unlisted();
    private static final int QUERY = 2;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CCWA").set(N, MODE, CLASS).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        int classes = given.get(CLASS);
        if (ServiceClass.parts(classes).isEmpty()) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        port.set(REPORTING, given.get(N));
        return given.find(MODE).map(mode -> ask(port, mode, classes)).orElse(Answer.ok());
    }

    private static Answer ask(AtPort port, int mode, int classes) {
        SupplementaryServices services = port.subscription().supplementaryServices();
        return mode == QUERY
                ? ServiceLines.ask(
                        port,
                        SsCode.CALL_WAITING,
                        classes,
                        (answer, part) -> ServiceLines.status("+CCWA", answer, part))
                : Pending.ok(ServiceClass.inTurn(
                        classes,
                        part -> services.activate(
                                SsCode.CALL_WAITING, ServiceClass.basicService(part), mode == 1, Optional.empty())));
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CCWA").add(port.get(REPORTING) ? 1 : 0));
    }

    @Override
    public String clause() {
        return "27.007 7.12";
    }

    @Override
    public String summary() {
        return "let calls wait, and report them";
    }
}
