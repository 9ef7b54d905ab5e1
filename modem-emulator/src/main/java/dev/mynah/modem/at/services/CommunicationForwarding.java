package dev.mynah.modem.at.services;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.ServiceClass;
import dev.mynah.modem.SupplementaryServices;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.nas.ss.component.AddressString;
import dev.mynah.network.air.nas.ss.component.ForwardingFeature;
import dev.mynah.network.air.nas.ss.component.SsAnswer;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.air.nas.ss.component.SsStatus;
import java.util.List;
import java.util.Optional;

/**
 * {@code +CCFCU}: forwarding, as {@code +CCFC} has it, with a place for URIs and rule sets, which circuit switched networks do not
 * know: numbers only. TS 27.007 7.11.
 */
final class CommunicationForwarding implements AtCommand<AtPort> {
    private static final int DIGITS = 2;
    private static final int INTERNATIONAL = 145;
    private static final int UNKNOWN = 129;
    private static final List<SsCode> REASONS = List.of(
            SsCode.CFU,
            SsCode.CFB,
            SsCode.CFNRY,
            SsCode.CFNRC,
            SsCode.ALL_FORWARDING,
            SsCode.ALL_CONDITIONAL_FORWARDING);

    private static final IntParameter REASON = IntParameter.of("reason", 0, 5);
    private static final IntParameter MODE = IntParameter.of("mode", 0, 4).unlisted();
    private static final IntParameter NUMBER_TYPE =
            IntParameter.oneOf("numbertype", DIGITS).orElse(DIGITS).unlisted();
    private static final IntParameter TON =
            IntParameter.oneOf("ton", UNKNOWN, INTERNATIONAL).orElse(UNKNOWN).unlisted();
    private static final StringParameter NUMBER =
            StringParameter.of("number", 38).optional().unlisted();
    private static final IntParameter CLASS =
            IntParameter.of("class", 1, 255).orElse(ServiceClass.USUAL).unlisted();
    private static final StringParameter RULESET =
            StringParameter.of("ruleset", 0).optional().unlisted();
    private static final StringParameter SUBADDRESS =
            StringParameter.of("subaddr", 46).optional().unlisted();
    private static final IntParameter SUBADDRESS_TYPE =
            IntParameter.of("satype", 0, 255).optional().unlisted();
    private static final IntParameter TIME =
            IntParameter.of("time", 1, 30).optional().unlisted();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CCFCU")
                .set(REASON, MODE, NUMBER_TYPE, TON, NUMBER, CLASS, RULESET, SUBADDRESS, SUBADDRESS_TYPE, TIME)
                .test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        SupplementaryServices services = port.subscription().supplementaryServices();
        SsCode service = REASONS.get(given.get(REASON));
        int classes = given.get(CLASS);
        return switch (given.get(MODE)) {
            case 0 -> CallForwarding.each(classes, basic -> services.activate(service, basic, false, Optional.empty()));
            case 1 -> CallForwarding.each(classes, basic -> services.activate(service, basic, true, Optional.empty()));
            case 2 -> ServiceLines.ask(port, service, classes, CommunicationForwarding::lines);
            case 3 ->
                number(given)
                        .map(to -> CallForwarding.each(
                                classes, basic -> services.register(service, basic, to, given.find(TIME))))
                        .orElse(Answer.error(CmeError.INCORRECT_PARAMETERS));
            default -> CallForwarding.each(classes, basic -> services.erase(service, basic));
        };
    }

    private static Optional<AddressString> number(Arguments given) {
        return given.find(NUMBER)
                .filter(it -> it.matches("\\+?[0-9*#]{1,37}"))
                .map(it -> given.get(TON) == INTERNATIONAL && !it.startsWith("+") ? "+" + it : it)
                .map(AddressString::number);
    }

    private static List<String> lines(SsAnswer answer, int classes) {
        return answer instanceof SsAnswer.Forwarding forwarding
                ? forwarding.features().stream().map(it -> line(it).toString()).toList()
                : List.of(Line.of("+CCFCU").add(0).add(classes).toString());
    }

    private static Line line(ForwardingFeature feature) {
        boolean active = feature.status().map(SsStatus::active).orElse(false);
        Line line = Line.of("+CCFCU").add(active ? 1 : 0).add(ServiceClass.of(feature.basicService()));
        feature.forwardedTo().ifPresent(to -> {
            line.add(DIGITS)
                    .add(to.display().startsWith("+") ? INTERNATIONAL : UNKNOWN)
                    .add(to.display());
            feature.noReplySeconds().ifPresent(seconds -> line.omit().omit().add(seconds));
        });
        return line;
    }

    @Override
    public String clause() {
        return "27.007 7.11";
    }

    @Override
    public String summary() {
        return "call forwarding, also where numbers are URIs";
    }
}
