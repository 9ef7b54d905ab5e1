package dev.mynah.modem.at.services;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.EnumParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.ServiceClass;
import dev.mynah.modem.SupplementaryServices;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import dev.mynah.network.air.nas.ss.component.AddressString;
import dev.mynah.network.air.nas.ss.component.BasicService;
import dev.mynah.network.air.nas.ss.component.SsCode;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.function.Function;

/** {@code +CCFC}: forwarding of calls, as the network has it. TS 27.007 7.11. */
final class CallForwarding implements AtCommand<AtPort> {
    private enum Reason {
        UNCONDITIONAL(0, SsCode.CFU),
        BUSY(1, SsCode.CFB),
        NO_REPLY(2, SsCode.CFNRY),
        NOT_REACHABLE(3, SsCode.CFNRC),
        ALL(4, SsCode.ALL_FORWARDING),
        ALL_CONDITIONAL(5, SsCode.ALL_CONDITIONAL_FORWARDING);

        private final int number;
        private final SsCode service;

        Reason(int number, SsCode service) {
            this.number = number;
            this.service = service;
        }

        int number() {
            return number;
        }
    }

    private static final EnumParameter<Reason> REASON = EnumParameter.numbered("reason", Reason.class, Reason::number);
    private static final IntParameter MODE = IntParameter.of("mode", 0, 4).unlisted();
    private static final StringParameter NUMBER =
            StringParameter.of("number", 38).optional().unlisted();
    private static final IntParameter TYPE =
            IntParameter.oneOf("type", 129, 145).optional().unlisted();
    private static final IntParameter CLASS =
            IntParameter.of("class", 1, 255).orElse(ServiceClass.USUAL).unlisted();
    private static final StringParameter SUBADDRESS =
            StringParameter.of("subaddr", 46).optional().unlisted();
    private static final IntParameter SUBADDRESS_TYPE =
            IntParameter.of("satype", 0, 255).optional().unlisted();
    private static final IntParameter TIME =
            IntParameter.of("time", 1, 30).optional().unlisted();
    private static final int INTERNATIONAL = 145;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CCFC")
                .set(REASON, MODE, NUMBER, TYPE, CLASS, SUBADDRESS, SUBADDRESS_TYPE, TIME)
                .test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        SupplementaryServices services = port.subscription().supplementaryServices();
        SsCode service = given.get(REASON).service;
        int classes = given.get(CLASS);
        return switch (given.get(MODE)) {
            case 0 -> each(classes, basic -> services.activate(service, basic, false, Optional.empty()));
            case 1 -> each(classes, basic -> services.activate(service, basic, true, Optional.empty()));
            case 2 -> ServiceLines.ask(port, service, classes, ServiceLines::forwarding);
            case 3 ->
                number(given)
                        .map(to -> each(classes, basic -> services.register(service, basic, to, given.find(TIME))))
                        .orElse(Answer.error(CmeError.INCORRECT_PARAMETERS));
            default -> each(classes, basic -> services.erase(service, basic));
        };
    }

    /** One operation of the network's for each part of a class. */
    static Answer each(int classes, Function<Optional<BasicService>, Future<Void>> operation) {
        return Pending.ok(ServiceClass.inTurn(classes, part -> operation.apply(ServiceClass.basicService(part))));
    }

    private static Optional<AddressString> number(Arguments given) {
        return given.find(NUMBER)
                .filter(it -> it.matches("\\+?[0-9*#]{1,37}"))
                .map(it ->
                        given.find(TYPE).filter(type -> type == INTERNATIONAL).isPresent() && !it.startsWith("+")
                                ? "+" + it
                                : it)
                .map(AddressString::number);
    }

    @Override
    public String clause() {
        return "27.007 7.11";
    }

    @Override
    public String summary() {
        return "call forwarding";
    }
}
