package dev.mynah.modem.at.packet;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/**
 * {@code +CGANS}: answers a request of the network to activate a context. None ever waits for an answer, as the modem refuses
 * them, so that it is not allowed. TS 27.007 10.1.16.
 */
final class ManualResponse implements AtCommand<AtPort> {
    private static final IntParameter RESPONSE =
            IntParameter.of("response", 0, 1).orElse(0);
    private static final StringParameter L2P =
            StringParameter.of("L2P", 16).optional().unlisted();
    private static final IntParameter CID = Contexts.CID.optional().unlisted();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGANS").set(RESPONSE, L2P, CID).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return Answer.error(CmeError.OPERATION_NOT_ALLOWED);
    }

    @Override
    public String clause() {
        return "27.007 10.1.16";
    }

    @Override
    public String summary() {
        return "answer a context the network wants: there is none";
    }
}
