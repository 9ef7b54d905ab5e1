package dev.mynah.modem.at.sim;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.EnumParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.NetworkFacility;
import dev.mynah.modem.Personalisation;
import dev.mynah.modem.Personalisation.Category;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.ServiceClass;
import dev.mynah.modem.Sim;
import dev.mynah.modem.SimState;
import dev.mynah.modem.SupplementaryServices;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import dev.mynah.modem.at.port.SimErrors;
import dev.mynah.modem.at.services.ServiceLines;
import dev.mynah.network.air.nas.ss.component.SsCode;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code +CLCK}: whether the card asks for its PIN, fixed dialling, locks of the device to cards, and barring of calls in the
 * network. TS 27.007 7.4.
 */
final class FacilityLock implements AtCommand<AtPort> {
    private static final EnumParameter<String> FAC = EnumParameter.worded(
                    "fac",
                    Stream.of(
                                    Stream.of("SC", "FD"),
                                    Stream.of(Category.values()).map(Category::facility),
                                    Stream.of(NetworkFacility.values()).map(NetworkFacility::name))
                            .flatMap(it -> it)
                            .toList(),
                    word -> word)
            .refusing(CmeError.OPERATION_NOT_SUPPORTED);
    private static final IntParameter MODE = IntParameter.of("mode", 0, 2).unlisted();
    private static final StringParameter PASSWD = Passwords.parameter("passwd").optional();
    private static final IntParameter CLASS =
            IntParameter.of("class", 1, 255).orElse(7).unlisted();
    private static final int QUERY = 2;

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CLCK").set(FAC, MODE, PASSWD, CLASS).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        if (given.get(FAC).equals("FD")) {
            return fixedDialling(port, given);
        }
        Optional<Category> lock = Category.of(given.get(FAC));
        if (lock.isPresent()) {
            return personalisation(port.subscription().personalisation(), lock.get(), given);
        }
        if (!given.get(FAC).equals("SC")) {
            return barring(port, NetworkFacility.valueOf(given.get(FAC)).service(), given);
        }
        Sim sim = port.sim();
        if (!sim.state().accessible()) {
            return SimErrors.of(port);
        }
        if (given.get(MODE) == QUERY) {
            return Answer.line(Line.of("+CLCK").add(sim.pin(PinKey.PIN1).enabled() ? 1 : 0));
        }
        return given.find(PASSWD)
                .filter(Passwords::wellFormed)
                .map(pin -> Pending.ok(sim.enable(PinKey.PIN1, given.get(MODE) == 1, pin)))
                .orElse(Answer.error(CmeError.INCORRECT_PARAMETERS));
    }

    private static Answer personalisation(Personalisation locks, Category lock, Arguments given) {
        if (given.get(MODE) == QUERY) {
            return Answer.line(Line.of("+CLCK").add(locks.lock(lock).active() ? 1 : 0));
        }
        if (LockNames.blocked(locks, lock)) {
            return Answer.error(LockNames.blocked(lock));
        }
        return given.find(PASSWD)
                .filter(LockNames::wellFormed)
                .map(key -> Pending.ok(given.get(MODE) == 1 ? locks.activate(lock, key) : locks.deactivate(lock, key)))
                .orElse(Answer.error(CmeError.INCORRECT_PARAMETERS));
    }

    private static Answer fixedDialling(AtPort port, Arguments given) {
        Sim sim = port.sim();
        if (sim.state() != SimState.READY) {
            return SimErrors.of(port);
        }
        if (given.get(MODE) == QUERY) {
            return sim.fixedDialling()
                    .map(it -> Answer.line(Line.of("+CLCK").add(it ? 1 : 0)))
                    .orElse(Answer.error(CmeError.OPERATION_NOT_SUPPORTED));
        }
        return given.find(PASSWD)
                .filter(Passwords::wellFormed)
                .map(pin2 -> Pending.ok(sim.fixedDialling(given.get(MODE) == 1, pin2)))
                .orElse(Answer.error(CmeError.INCORRECT_PARAMETERS));
    }

    private static Answer barring(AtPort port, SsCode service, Arguments given) {
        SupplementaryServices services = port.subscription().supplementaryServices();
        int classes = given.get(CLASS);
        if (given.get(MODE) == QUERY) {
            return ServiceLines.ask(
                    port, service, classes, (answer, part) -> ServiceLines.status("+CLCK", answer, part));
        }
        return Pending.ok(ServiceClass.inTurn(
                classes,
                part -> services.activate(
                        service, ServiceClass.basicService(part), given.get(MODE) == 1, given.find(PASSWD))));
    }

    @Override
    public String clause() {
        return "27.007 7.4";
    }

    @Override
    public String summary() {
        return "lock: the card asks for its PIN, reaches fixed numbers only, the device takes one card or operator, calls are barred";
    }
}
