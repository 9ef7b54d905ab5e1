package dev.mynah.modem.at.sms;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmsError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import java.util.Optional;

/** {@code +CSMP}: what a message written as text is sent with. TS 27.005 3.3.2. */
final class TextModeParameters implements AtCommand<AtPort> {
    private static final IntParameter FO = IntParameter.of("fo", 0, 255).optional();
    private static final StringParameter VP =
            StringParameter.of("vp", 24).quotesOptional().optional();
    private static final IntParameter PID = IntParameter.of("pid", 0, 255).optional();
    private static final IntParameter DCS = IntParameter.of("dcs", 0, 255).optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CSMP").set(FO, VP, PID, DCS).read().bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Optional<String> validity = given.find(VP);
        Optional<Integer> relative =
                validity.filter(it -> it.matches("[0-9]{1,3}")).map(Integer::valueOf);
        if (relative.filter(it -> it > 255).isPresent()) {
            return Answer.error(CmsError.INVALID_TEXT_MODE_PARAMETER);
        }
        given.find(FO).ifPresent(it -> port.set(MessageSettings.FIRST_OCTET, it));
        relative.ifPresent(it -> port.set(MessageSettings.VALIDITY, it));
        validity.filter(it -> relative.isEmpty()).ifPresent(it -> port.set(MessageSettings.VALIDITY_TIME, it));
        given.find(PID).ifPresent(it -> port.set(MessageSettings.PROTOCOL_IDENTIFIER, it));
        given.find(DCS).ifPresent(it -> port.set(MessageSettings.CODING, it));
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        int first = port.get(MessageSettings.FIRST_OCTET);
        Line line = Line.of("+CSMP").add(first);
        switch (first >> 3 & 3) {
            case 0 -> line.omit();
            case 2 -> line.add(port.get(MessageSettings.VALIDITY));
            default -> line.add(port.get(MessageSettings.VALIDITY_TIME));
        }
        return Answer.line(
                line.add(port.get(MessageSettings.PROTOCOL_IDENTIFIER)).add(port.get(MessageSettings.CODING)));
    }

    @Override
    public String clause() {
        return "27.005 3.3.2";
    }

    @Override
    public String summary() {
        return "parameters of text messages";
    }
}
