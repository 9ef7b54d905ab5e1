package dev.mynah.modem.at.sim;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.HexParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Toolkit.EnvelopeAnswer;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;

/** {@code +CUSATE}: an ENVELOPE for the card, as a menu selection. TS 27.007 12.2.6. */
final class SendEnvelope implements AtCommand<AtPort> {
    private static final HexParameter ENVELOPE = HexParameter.of("envelope", 255);
    private static final int BUSY = 0x9300;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CUSATE").set(ENVELOPE).bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return Pending.of(port.subscription().toolkit().envelope(given.get(ENVELOPE)), SendEnvelope::answer);
    }

    private static Answer answer(EnvelopeAnswer answer) {
        int kind = answer.sw() >> 12;
        if (kind != 0x9 && answer.sw() >> 8 != 0x62 && answer.sw() >> 8 != 0x63) {
            return Answer.error(answer.sw() == 0x6A80 ? CmeError.INCORRECT_PARAMETERS : CmeError.SIM_FAILURE);
        }
        return Answer.line(Line.of("+CUSATE").hex(answer.data()).add(answer.sw() == BUSY ? 1 : 0));
    }

    @Override
    public String clause() {
        return "27.007 12.2.6";
    }

    @Override
    public String summary() {
        return "tell the card's toolkit something";
    }
}
