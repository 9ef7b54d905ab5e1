package dev.mynah.modem.at.services;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import dev.mynah.modem.at.port.Setting;

/**
 * {@code +CUSD}: dials a code or answers the network's question; what the network says comes unasked. The text is in the
 * terminal's alphabet, whatever data coding scheme is given. TS 27.007 7.15.
 */
final class UnstructuredData implements AtCommand<AtPort> {
    static final Setting<Integer> REPORTED = Setting.number("+CUSD", 0);

    private static final int LONGEST = 182;
    private static final int CANCEL = 2;
    private static final IntParameter N = IntParameter.of("n", 0, 2).orElse(0);
    private static final StringParameter STR =
            StringParameter.text("str", LONGEST).optional().unlisted();
    private static final IntParameter DCS =
            IntParameter.of("dcs", 0, 255).optional().unlisted();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CUSD").set(N, STR, DCS).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        if (given.get(N) == CANCEL) {
            port.subscription().supplementaryServices().endUssd();
            return Answer.ok();
        }
        port.set(REPORTED, given.get(N));
        return given.find(STR).map(text -> say(port, text)).orElse(Answer.ok());
    }

    private static Answer say(AtPort port, String text) {
        return text.isEmpty()
                ? Answer.error(CmeError.INCORRECT_PARAMETERS)
                : Pending.ok(OwnAnswer.of(
                        port, () -> port.subscription().supplementaryServices().ussd(text)));
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CUSD").add(port.get(REPORTED)));
    }

    @Override
    public String clause() {
        return "27.007 7.15";
    }

    @Override
    public String summary() {
        return "USSD: dial, answer, cancel";
    }
}
