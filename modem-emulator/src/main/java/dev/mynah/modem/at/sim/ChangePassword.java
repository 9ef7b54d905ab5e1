package dev.mynah.modem.at.sim;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.EnumParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.NetworkFacility;
import dev.mynah.modem.Personalisation;
import dev.mynah.modem.Personalisation.Category;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code +CPWD}: changes PIN1 (SC), PIN2 (P2), the key of a lock of the device, or the network's password of barring. TS 27.007 7.5. */
final class ChangePassword implements AtCommand<AtPort> {
    private static final Map<String, PinKey> CARD = Map.of("SC", PinKey.PIN1, "P2", PinKey.PIN2);
    private static final EnumParameter<String> FAC = EnumParameter.worded(
                    "fac",
                    Stream.of(
                                    Stream.of("SC", "P2"),
                                    Stream.of(Category.values()).map(Category::facility),
                                    Stream.of(NetworkFacility.values()).map(NetworkFacility::name))
                            .flatMap(it -> it)
                            .toList(),
                    word -> word)
            .refusing(CmeError.OPERATION_NOT_SUPPORTED);
    private static final StringParameter OLD = Passwords.parameter("oldpwd");
    private static final StringParameter NEW = Passwords.parameter("newpwd");

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CPWD").set(FAC, OLD, NEW).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        String oldPassword = given.get(OLD);
        String newPassword = given.get(NEW);
        Optional<Category> lock = Category.of(given.get(FAC));
        if (lock.isPresent()) {
            return key(port.subscription().personalisation(), lock.get(), oldPassword, newPassword);
        }
        if (!Passwords.wellFormed(oldPassword)) {
            return Answer.error(Passwords.refusal(oldPassword));
        }
        if (!Passwords.wellFormed(newPassword)) {
            return Answer.error(Passwords.refusal(newPassword));
        }
        PinKey key = CARD.get(given.get(FAC));
        return Pending.ok(
                key != null
                        ? port.sim().change(key, oldPassword, newPassword)
                        : port.subscription()
                                .supplementaryServices()
                                .changePassword(
                                        NetworkFacility.valueOf(given.get(FAC)).service(), oldPassword, newPassword));
    }

    private static Answer key(Personalisation locks, Category lock, String oldKey, String newKey) {
        if (LockNames.blocked(locks, lock)) {
            return Answer.error(LockNames.blocked(lock));
        }
        return LockNames.wellFormed(oldKey) && LockNames.wellFormed(newKey)
                ? Pending.ok(locks.change(lock, oldKey, newKey))
                : Answer.error(CmeError.INCORRECT_PARAMETERS);
    }

    /** Each facility with the longest password it takes. */
    @Override
    public Answer test(AtPort port) {
        Stream<String> card = Stream.of("(\"SC\"," + Passwords.LONGEST + ")", "(\"P2\"," + Passwords.LONGEST + ")");
        Stream<String> locks =
                Stream.of(Category.values()).map(it -> "(\"" + it.facility() + "\"," + LockNames.LONGEST + ")");
        Stream<String> network = Stream.of(NetworkFacility.values())
                .map(it -> "(\"" + it.name() + "\"," + NetworkFacility.PASSWORD + ")");
        return Answer.line(
                "+CPWD: " + Stream.of(card, locks, network).flatMap(it -> it).collect(Collectors.joining(",")));
    }

    @Override
    public String clause() {
        return "27.007 7.5";
    }

    @Override
    public String summary() {
        return "change PIN, PIN2, the key of a lock or the barring password";
    }
}
