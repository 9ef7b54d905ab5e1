package dev.mynah.modem.mmi;

import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.SupplementaryServices;
import dev.mynah.network.air.nas.ss.component.AddressString;
import dev.mynah.network.air.nas.ss.component.BasicService;
import dev.mynah.network.air.nas.ss.component.SsCode;
import io.vertx.core.Future;
import java.util.Optional;

/** Does what codes want, each by the part of the stack it belongs to. */
final class Services {
    private final Subscription subscription;

    Services(Subscription subscription) {
        this.subscription = subscription;
    }

    private SupplementaryServices network() {
        return subscription.supplementaryServices();
    }

    static Future<Outcome> refused(Reason reason) {
        return Future.failedFuture(new Refusal(reason));
    }

    private static Future<Outcome> done(Future<Void> future) {
        return future.map(done -> new Outcome.Done());
    }

    private Future<Outcome> interrogate(SsCode service, Optional<BasicService> basic) {
        return network().interrogate(service, basic).map(answer -> new Outcome.Answered(service, answer));
    }

    /** SIA is where to, SIB for which calls, SIC after how many seconds. TS 22.082. */
    Future<Outcome> forwarding(SsCode service, MmiCode code) {
        if (!BasicServiceCodes.known(code.information(1))) {
            return refused(Reason.INVALID_ARGUMENT);
        }
        Optional<BasicService> basic = BasicServiceCodes.of(code.information(1));
        String to = code.information(0);
        return switch (code.procedure()) {
            case ACTIVATION ->
                to.isEmpty()
                        ? done(network().activate(service, basic, true, Optional.empty()))
                        : register(service, basic, to, code.information(2));
            case REGISTRATION -> register(service, basic, to, code.information(2));
            case DEACTIVATION -> done(network().activate(service, basic, false, Optional.empty()));
            case INTERROGATION -> interrogate(service, basic);
            case ERASURE -> done(network().erase(service, basic));
        };
    }

    private Future<Outcome> register(SsCode service, Optional<BasicService> basic, String to, String seconds) {
        if (!to.matches("\\+?[0-9]{1,37}") || !seconds.matches("[0-9]{0,2}")) {
            return refused(Reason.INVALID_ARGUMENT);
        }
        Optional<Integer> patience =
                Optional.of(seconds).filter(it -> !it.isEmpty()).map(Integer::valueOf);
        return done(network().register(service, basic, AddressString.number(to), patience));
    }

    /** SIA is the password, SIB for which calls. TS 22.088. */
    Future<Outcome> barring(SsCode service, MmiCode code) {
        boolean asks = code.procedure() == Procedure.INTERROGATION;
        String written = asks && !code.information(0).isEmpty() ? code.information(0) : code.information(1);
        if (!BasicServiceCodes.known(written)) {
            return refused(Reason.INVALID_ARGUMENT);
        }
        Optional<BasicService> basic = BasicServiceCodes.of(written);
        if (asks) {
            return interrogate(service, basic);
        }
        Optional<String> password = Optional.of(code.information(0)).filter(it -> !it.isEmpty());
        return done(network().activate(service, basic, code.procedure() == Procedure.ACTIVATION, password));
    }

    /** SIA is for which calls. TS 22.083. */
    Future<Outcome> waiting(MmiCode code) {
        if (!BasicServiceCodes.known(code.information(0))) {
            return refused(Reason.INVALID_ARGUMENT);
        }
        Optional<BasicService> basic = BasicServiceCodes.of(code.information(0));
        return code.procedure() == Procedure.INTERROGATION
                ? interrogate(SsCode.CALL_WAITING, basic)
                : done(network()
                        .activate(
                                SsCode.CALL_WAITING,
                                basic,
                                code.procedure() == Procedure.ACTIVATION,
                                Optional.empty()));
    }

    /** Services that are there or not: users can only ask. TS 22.081, TS 22.096. */
    Future<Outcome> identification(SsCode service) {
        return interrogate(service, Optional.empty());
    }

    /** In front of a number it is about that call: {@code *31#} withholds, {@code #31#} shows. TS 22.030 6.5.4. */
    Future<Outcome> restriction(MmiCode code) {
        if (code.number().isEmpty()) {
            return code.procedure() == Procedure.INTERROGATION
                    ? interrogate(SsCode.CLIR, Optional.empty())
                    : refused(Reason.NOT_SUPPORTED);
        }
        boolean withhold = code.procedure() == Procedure.ACTIVATION;
        return subscription
                .calls()
                .dial(new Dialling(code.number(), Optional.of(withhold), false))
                .map(Outcome.Calling::new);
    }

    /** {@code **03*330*OLD*NEW*NEW#}; without the group all barring is meant. TS 22.030 6.5.4. */
    Future<Outcome> barringPassword(MmiCode code) {
        SsCode group = MmiTable.barringGroup(code.information(0));
        String wanted = code.information(2);
        if (group == null || !wanted.equals(code.information(3))) {
            return refused(Reason.INVALID_ARGUMENT);
        }
        return done(network().changePassword(group, code.information(1), wanted));
    }

    /** {@code **04*OLD*NEW*NEW#}. TS 22.030 6.6.2. */
    Future<Outcome> changePin(PinKey key, MmiCode code) {
        return twice(code) ? done(subscription.sim().change(key, code.information(0), code.information(1))) : wrong();
    }

    /** {@code **05*PUK*NEW*NEW#}. TS 22.030 6.6.3. */
    Future<Outcome> unblockPin(PinKey key, MmiCode code) {
        return twice(code) ? done(subscription.sim().unblock(key, code.information(0), code.information(1))) : wrong();
    }

    private static boolean twice(MmiCode code) {
        String wanted = code.information(1);
        return code.information(0).matches("[0-9]{4,8}")
                && wanted.matches("[0-9]{4,8}")
                && wanted.equals(code.information(2));
    }

    private static Future<Outcome> wrong() {
        return refused(Reason.INVALID_ARGUMENT);
    }

    /** {@code *#06#}. TS 22.030 6.7. */
    Future<Outcome> equipment() {
        return Future.succeededFuture(new Outcome.Equipment(subscription.imei()));
    }
}
